package org.aftersale.host.broadleaf.mail;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.mail.OutgoingMail;
import org.broadleafcommerce.common.email.dao.EmailReportingDao;
import org.broadleafcommerce.common.email.domain.EmailTargetImpl;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.EmailTrackingManager;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.util.ReflectionTestUtils;

/** The host's own service of mails, and a mail to send by it. */
final class MailFixture {

    private MailFixture() {}

    static EmailServiceImpl service(MessageCreator creator) {
        EmailServiceImpl service = new EmailServiceImpl();
        service.setEmailTrackingManager(mock(EmailTrackingManager.class));
        service.setMessageCreator(creator);
        EmailReportingDao dao = mock(EmailReportingDao.class);
        when(dao.createTarget()).thenReturn(new EmailTargetImpl());
        ReflectionTestUtils.setField(service, "emailReportingDao", dao);
        return service;
    }

    static OutgoingMail.Draft some() {
        return OutgoingMail.draft("mail.7")
                .thread("CL-2222-3333")
                .to("sam@fernhill.example")
                .content(
                        Locale.ENGLISH,
                        "We received your report 😀",
                        "<p>We received your report.</p>",
                        "We received your report.");
    }

    /** Like the host's own message creators, but without a template engine. */
    static class Creator extends MessageCreator {

        Creator(JavaMailSender sender) {
            super(sender);
        }

        @Override
        public String buildMessageBody(EmailInfo info, Map<String, Object> props) {
            throw new IllegalStateException("our mails have a body");
        }

        static java.io.InputStream bytes(String text) {
            return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
