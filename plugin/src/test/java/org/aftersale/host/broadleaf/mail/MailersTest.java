package org.aftersale.host.broadleaf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.host.mail.MailSetup;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.NullMessageCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mailers that reject, hang, stay silent, or are the merchant's own. */
class MailersTest {

    private final BroadleafMail mail = new BroadleafMail();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private ScriptedSmtp server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedSmtp();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        mail.from = "service@fernhill.example";
        mail.shopUrl = "https://shop.fernhill.example";
        mail.emailService = MailFixture.service(new MailFixture.Creator(sender));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such mailbox, no such mailbox",
        "RCPT, 451 4.3.0 come back later, come back later",
        "MAIL, 530 5.7.0 who are you, who are you",
        "DATA, 554 5.6.0 no more, no more",
        "end, 552 5.2.2 mailbox full, mailbox full",
        "greeting, 421 4.3.2 closing, 421",
        "greeting, close, connect",
        "MAIL, close, EOF",
        "end, close, EOF"
    })
    void reportsTheServersRejectionMessageForRetry(String command, String answer, String said) {
        server.answering(command, answer);
        assertThatThrownBy(() -> mail.send(MailFixture.some().build()))
                .isInstanceOf(MailException.class)
                .satisfies(e -> assertThat(String.valueOf(e)).containsIgnoringCase(said));
    }

    @Test
    void namesAnUnreachableServer() throws IOException {
        server.close();
        assertThatThrownBy(() -> mail.send(MailFixture.some().build()))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("Could not connect to SMTP host: 127.0.0.1");
    }

    @Test
    @Timeout(10)
    void timesOutOnAHangingServer() {
        server.answering("MAIL", "hang");
        assertThatThrownBy(() -> mail.send(MailFixture.some().build()))
                .isInstanceOf(MailException.class);
    }

    @Test
    void sendsAMailAfterARejectedOne() {
        server.answering("RCPT", "550 no");
        assertThatThrownBy(() -> mail.send(MailFixture.some().build()))
                .isInstanceOf(MailException.class);
        server.answering("RCPT", "250 ok");
        mail.send(MailFixture.some().build());
    }

    @Test
    void detectsTheHostsSilentDefault() {
        mail.emailService = MailFixture.service(new NullMessageCreator(sender));
        MailSetup setup = mail.setup();
        assertThat(setup.getKind()).isEqualTo(MailSetup.Kind.SILENT);
        assertThat(setup.getMailer()).isEqualTo(NullMessageCreator.class.getName());
        assertThat(setup.getServer()).isNull();
        assertThat(setup.getWeaknesses()).isEmpty();
        mail.send(MailFixture.some().build());
    }

    @Test
    void setsNoReplyAddressWhenEmpty() {
        mail.replyTo = " ";
        assertThat(mail.setup().getReplyTo()).isNull();
        mail.replyTo = " care@fernhill.example ";
        assertThat(mail.setup().getReplyTo()).isEqualTo("care@fernhill.example");
    }

    @Test
    void showsServerAndTimeoutsOfAStandardMailer() {
        MailSetup setup = mail.setup();
        assertThat(setup.getKind()).isEqualTo(MailSetup.Kind.SENDING);
        assertThat(setup.getMailer()).isEqualTo(JavaMailSenderImpl.class.getName());
        assertThat(setup.getServer()).isEqualTo("127.0.0.1:" + server.port());
        assertThat(setup.getSender()).isEqualTo("service@fernhill.example");
        assertThat(setup.getReplyTo()).isNull();
        assertThat(setup.getWeaknesses()).isEmpty();

        JavaMailSenderImpl endless = new JavaMailSenderImpl();
        endless.setHost("mail.fernhill.example");
        endless.getJavaMailProperties().setProperty("mail.smtp.timeout", "25000");
        mail.emailService = MailFixture.service(new MailFixture.Creator(endless));
        assertThat(mail.setup().getServer()).isEqualTo("mail.fernhill.example");
        assertThat(mail.setup().getWeaknesses()).containsExactly(MailSetup.Weakness.NO_TIME_LIMIT);
    }

    @Test
    void showsNoServerForACustomSender() {
        JavaMailSender own = mock(JavaMailSender.class);
        mail.emailService = MailFixture.service(new MailFixture.Creator(own));
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.SENDING);
        assertThat(mail.setup().getServer()).isNull();
        assertThat(mail.setup().getWeaknesses()).isEmpty();
    }

    @Test
    void usesTheMerchantsMailService() {
        EmailService own = mock(EmailService.class);
        mail.emailService = own;
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.UNKNOWN);
        assertThat(mail.setup().getWeaknesses()).containsExactly(MailSetup.Weakness.HTML_ONLY);
        mail.send(MailFixture.some().build());
        ArgumentCaptor<EmailInfo> info = ArgumentCaptor.forClass(EmailInfo.class);
        verify(own).sendTemplateEmail(eq("sam@fernhill.example"), info.capture(), anyMap());
        assertThat(info.getValue().getMessageBody()).isEqualTo("<p>We received your report.</p>");
        assertThat(info.getValue().getSubject()).isEqualTo("We received your report 😀");
    }

    @Test
    void respectsServicesAndCreatorsThatOverrideSending() {
        List<String> sent = new ArrayList<>();
        mail.emailService =
                MailFixture.service(
                        new MailFixture.Creator(sender) {
                            @Override
                            public void sendMessage(Map<String, Object> props) {
                                sent.add("by the creator");
                            }
                        });
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.UNKNOWN);
        mail.send(MailFixture.some().build());
        mail.emailService =
                new EmailServiceImpl() {
                    @Override
                    public boolean sendTemplateEmail(
                            String address, EmailInfo info, Map<String, Object> props) {
                        return sent.add("by the service");
                    }
                };
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.UNKNOWN);
        mail.send(MailFixture.some().build());
        assertThat(sent).containsExactly("by the creator", "by the service");
    }
}
