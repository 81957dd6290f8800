package org.aftersale.host.broadleaf.mail;

import java.util.HashMap;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends through the host's mail service and the merchant's mailer. The mailer creates the message;
 * the text part and headers are added afterwards.
 */
@Component("aftersaleStoreMail")
public class BroadleafMail implements StoreMail {

    @Resource(name = "blEmailService")
    protected EmailService emailService;

    @Value("${aftersale.mail.from}")
    protected String from;

    /** Empty or null if not set, depending on how the host resolves an empty value. */
    @Value("${aftersale.mail.reply-to}")
    protected String replyTo;

    @Value("${aftersale.shop-url}")
    protected String shopUrl;

    @Override
    public MailSetup setup() {
        Mailer mailer = Mailer.of(emailService);
        Set<MailSetup.Weakness> weaknesses = mailer.findWeaknesses();
        weaknesses.addAll(MailSettings.weaknesses(from, replyTo, shopUrl));
        return new MailSetup(
                mailer.kind(), mailer.name(), mailer.server(), from, replyTo, weaknesses);
    }

    @Override
    public void send(OutgoingMail mail) {
        String to = MailAddress.plain(mail.getTo(), "The customer's address");
        if (mail.getReplyTo() != null) {
            MailAddress.named(mail.getReplyTo(), MailHeaders.REPLY_TO);
        }
        EmailInfo info = info(mail);
        Mailer mailer = Mailer.of(emailService);
        if (mailer.kind() != MailSetup.Kind.SENDING) {
            info.setSubject(MailText.line(mail.getSubject()));
            emailService.sendTemplateEmail(to, info, new HashMap<String, Object>());
            return;
        }
        info.setSubject(MailText.header(MailText.line(mail.getSubject())));
        String domain = MailAddress.domainOf(info.getFromAddress());
        mailer.send(
                to,
                info,
                message -> {
                    MailBody.addText(message, mail);
                    MailFiles.add(message, mail);
                    MailHeaders.write(message, mail, domain);
                });
    }

    private EmailInfo info(OutgoingMail mail) {
        EmailInfo info = new EmailInfo();
        info.setEmailType("AFTERSALE");
        // mail readers do not know the host's default name, "UTF8"
        info.setEncoding("UTF-8");
        info.setFromAddress(MailAddress.named(from, "The setting aftersale.mail.from"));
        // a preset body bypasses the host's template engine
        info.setMessageBody(mail.getHtml());
        return info;
    }
}
