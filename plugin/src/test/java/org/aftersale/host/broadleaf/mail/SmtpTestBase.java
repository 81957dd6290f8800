package org.aftersale.host.broadleaf.mail;

import static org.aftersale.host.broadleaf.mail.MailFixture.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.broadleaf.mail.MailFixture.Creator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Base of the tests of what arrives at a real SMTP server through the host's own service, mail
 * sender and mail library.
 */
abstract class SmtpTestBase {

    final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    final BroadleafMail mail = new BroadleafMail();

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        mail.from = "Fernhill <service@fernhill.example>";
        mail.emailService = service(new Creator(sender));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    MimeMessage received() {
        assertThat(server.getReceivedMessages()).isNotEmpty();
        return server.getReceivedMessages()[0];
    }

    static String header(Part part, String name) throws MessagingException {
        assertThat(part.getHeader(name)).as(name).hasSize(1);
        return part.getHeader(name)[0];
    }

    static String text(Part part) throws MessagingException, IOException {
        return part.getContent().toString().replaceAll("\\s+$", "");
    }

    static String raw(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
