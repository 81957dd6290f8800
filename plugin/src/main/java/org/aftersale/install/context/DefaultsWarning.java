package org.aftersale.install.context;

import org.aftersale.host.Side;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Logs one warning in a shop whose mail to customers would contain dead links or an invalid sender,
 * because a setting still has its default.
 */
public class DefaultsWarning implements InitializingBean {

    private static final Log LOG = LogFactory.getLog(DefaultsWarning.class);

    /** The host's default of site.baseurl. */
    private static final String HOSTS_URL = "http://localhost:8080";

    private static final String OUR_SENDER = "service@localhost";

    private final Side side;
    private final String shopUrl;
    private final String sender;

    public DefaultsWarning(Side side, String shopUrl, String sender) {
        this.side = side;
        this.shopUrl = shopUrl.trim();
        this.sender = sender.trim();
    }

    @Override
    public void afterPropertiesSet() {
        String text = text();
        if (text != null) {
            LOG.warn(text);
        }
    }

    /** Null if there is nothing to warn about. */
    String text() {
        boolean url = shopUrl.equals(HOSTS_URL) || shopUrl.equals(HOSTS_URL + "/");
        boolean from = sender.equals(OUR_SENDER);
        if (side != Side.SITE || !url && !from) {
            return null;
        }
        return "Aftersale's customer mails are not fully configured:"
                + (url ? " their links begin with " + HOSTS_URL + " (set aftersale.shop-url)" : "")
                + (url && from ? ";" : "")
                + (from ? " their sender is " + OUR_SENDER + " (set aftersale.mail.from)" : "");
    }
}
