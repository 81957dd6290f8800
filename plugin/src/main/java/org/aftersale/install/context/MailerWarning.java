package org.aftersale.install.context;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.host.Side;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.StoreMail;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Logs a warning for each mistake in the mail settings, and one in a shop whose mailer drops our
 * mail, or may hang forever.
 */
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
        if (side == Side.SITE) {
            MailSetup setup = mail.setup();
            settings(setup).forEach(LOG::warn);
            String text = text(setup);
            if (text != null) {
                LOG.warn(text);
            }
        }
    }

    /** A line for each setting without which mails are not sent, or are of no use. */
    static List<String> settings(MailSetup setup) {
        List<String> lines = new ArrayList<>();
        if (setup.getWeaknesses().contains(MailSetup.Weakness.SENDER_INVALID)) {
            lines.add(
                    "Aftersale sends no mail: aftersale.mail.from is no mail address: "
                            + setup.getSender());
        }
        if (setup.getWeaknesses().contains(MailSetup.Weakness.REPLY_TO_INVALID)) {
            lines.add(
                    "Aftersale sends no mail: aftersale.mail.reply-to is no mail address: "
                            + setup.getReplyTo());
        }
        if (setup.getWeaknesses().contains(MailSetup.Weakness.LINKS_INVALID)) {
            lines.add(
                    "The links in Aftersale's mails lead nowhere: aftersale.shop-url must be the"
                            + " shop's address as customers see it, such as"
                            + " https://shop.example.com");
        }
        return lines;
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
