package org.aftersale.host.broadleaf.common;

import java.util.HashMap;
import javax.annotation.Resource;
import org.aftersale.host.MailSetup;
import org.aftersale.host.StoreMail;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends through the host's mail service, whichever mailer the merchant has put behind it. */
@Component("aftersaleStoreMail")
public class BroadleafMail implements StoreMail {

    @Resource(name = "blEmailService")
    protected EmailService emailService;

    @Value("${aftersale.mail.from}")
    protected String from;

    /** Null when not set: the host's placeholder resolver makes null of an empty value. */
    @Value("${aftersale.mail.reply-to}")
    protected String replyTo;

    @Override
    public MailSetup setup() {
        Mailer mailer = Mailer.behind(emailService);
        return new MailSetup(
                mailer.kind(), mailer.name(), mailer.server(), from, replyTo, mailer.weaknesses());
    }

    @Override
    public void send(String to, String subject, String html) {
        EmailInfo mail = new EmailInfo();
        mail.setEmailType("AFTERSALE");
        mail.setFromAddress(from);
        mail.setSubject(subject.replaceAll("[\\r\\n]+", " "));
        // a body of its own keeps the host's template engine out of it
        mail.setMessageBody(html);
        emailService.sendTemplateEmail(to, mail, new HashMap<String, Object>());
    }
}
