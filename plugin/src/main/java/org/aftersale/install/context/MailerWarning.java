package org.aftersale.install.context;

import org.aftersale.host.MailSetup;
import org.aftersale.host.Side;
import org.aftersale.host.StoreMail;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/** Logs one warning in a shop whose mailer drops our mail, or may hang forever. */
public class MailerWarning implements InitializingBean {

    private static final Log LOG = LogFactory.getLog(MailerWarning.class);

    private final Side side;
    private final StoreMail mail;

    public MailerWarning(Side side, StoreMail mail) {
        this.side = side;
        this.mail = mail;
    }

    @Override
    public void afterPropertiesSet() {
        String text = side == Side.SITE ? text(mail.setup()) : null;
        if (text != null) {
            LOG.warn(text);
        }
    }

    /** Null if there is nothing to warn about. */
    static String text(MailSetup setup) {
        if (setup.getKind() == MailSetup.Kind.SILENT) {
            return "Aftersale's mails are not delivered: the store's mailer is the host's default, "
                    + setup.getMailer()
                    + ", which drops each and says it was sent (declare blMessageCreator)";
        }
        if (setup.getWeaknesses().contains(MailSetup.Weakness.NO_TIME_LIMIT)) {
            return "The mail server "
                    + setup.getServer()
                    + " could hold up Aftersale's mails for ever: set mail.smtp.timeout and"
                    + " mail.smtp.connectiontimeout on the store's mail sender";
        }
        return null;
    }
}
