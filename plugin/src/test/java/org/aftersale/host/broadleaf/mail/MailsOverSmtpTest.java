package org.aftersale.host.broadleaf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.InvalidAddressException;
import org.aftersale.host.MailSetup;
import org.aftersale.host.OutgoingMail;
import org.broadleafcommerce.common.email.dao.EmailReportingDao;
import org.broadleafcommerce.common.email.domain.EmailTargetImpl;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.EmailTrackingManager;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * What arrives at a real SMTP server through the host's own service, mail sender and mail library.
 */
class MailsOverSmtpTest {

    private static final String PANGRAM =
            "Zażółć gęślą jaźń – naïve façade, Größe, ¿qué tal? 😀👩‍🔧";
    private static final String RTL = "مرحبا، لقد استلمنا بلاغك. שלום, קיבלנו את פנייתך.";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final BroadleafMail mail = new BroadleafMail();

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

    // rejections

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@",
                "@fernhill.example",
                "sam@fernhill.example, eve@evil.example",
                "sam@fernhill.example\r\nBcc: eve@evil.example",
                "sam@fern\u0000hill.example",
                "sam smith@fernhill.example",
                "Sam <sam@fernhill.example>",
                "\"a@b\"@fernhill.example",
                "zoë@fernhill.example",
                "sam@-fernhill.example",
                "sam@fern\u2028hill.example"
            })
    void rejectsAnInvalidAddressAndNamesIt(String to) {
        assertThatThrownBy(() -> mail.send(some().to(to).build()))
                .isInstanceOf(InvalidAddressException.class)
                .hasMessageStartingWith("The customer's address")
                .hasMessageNotContaining("fernhill");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void rejectsAnOverlongAddress() {
        String local = new String(new char[65]).replace('\0', 'a');
        assertThatThrownBy(() -> mail.send(some().to(local + "@fernhill.example").build()))
                .isInstanceOf(InvalidAddressException.class);
    }

    @Test
    void namesTheSettingOfAnInvalidSenderOrReplyAddress() {
        assertThatThrownBy(() -> mail.send(some().replyTo("care").build()))
                .isInstanceOf(InvalidAddressException.class)
                .hasMessageStartingWith("The setting aftersale.mail.reply-to");
        mail.from = "nobody";
        assertThatThrownBy(() -> mail.send(some().build()))
                .isInstanceOf(InvalidAddressException.class)
                .hasMessageStartingWith("The setting aftersale.mail.from");
    }

    @Test
    void preventsHeaderInjectionThroughTheSubject() throws Exception {
        mail.send(
                some().content(
                                Locale.ENGLISH,
                                "Your case\r\nBcc: eve@evil.example\u2028X-Evil: 1\u0085\u0000end",
                                "<p>hi</p>",
                                "hi")
                        .build());
        MimeMessage got = received();
        assertThat(got.getSubject()).isEqualTo("Your case Bcc: eve@evil.example X-Evil: 1 end");
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getHeader("X-Evil")).isNull();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    // delivery

    @Test
    void sendsBothPartsWithThePlainTextFirst() throws Exception {
        mail.send(some().build());
        MimeMessage got = received();
        assertThat(got.isMimeType("multipart/alternative")).isTrue();
        Multipart parts = (Multipart) got.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType())
                .containsIgnoringCase("text/plain")
                .contains("UTF-8", "format=flowed");
        assertThat(parts.getBodyPart(1).getContentType())
                .containsIgnoringCase("text/html")
                .contains("UTF-8");
        assertThat(text(parts.getBodyPart(0))).isEqualTo("We received your report.");
        assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>We received your report.</p>");
    }

    @Test
    void marksMailsAsAutomaticAndThreadsThemByCase() throws Exception {
        mail.send(some().build());
        MimeMessage got = received();
        assertThat(header(got, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(got, "X-Auto-Response-Suppress"))
                .contains("OOF", "AutoReply")
                .doesNotContain("All", "NDR");
        assertThat(header(got, "Content-Language")).isEqualTo("en");
        assertThat(header(got, "MIME-Version")).isEqualTo("1.0");
        assertThat(got.getSentDate()).isNotNull();
        assertThat(got.getHeader("Precedence")).isNull();
        assertThat(got.getFrom()).containsExactly(new InternetAddress("service@fernhill.example"));
        assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("Fernhill");
    }

    @Test
    void keepsTheMessageIdWhenSentTwice() throws Exception {
        mail.send(some().build());
        mail.send(some().build());
        mail.send(
                OutgoingMail.draft("mail.8 \r\nX: 1")
                        .thread("CL-2222-3333")
                        .to("sam@fernhill.example")
                        .content(Locale.ENGLISH, "Another", "<p>hi</p>", "hi")
                        .build());
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got[0].getMessageID())
                .isEqualTo("<afs-mail.7@fernhill.example>")
                .isEqualTo(got[1].getMessageID());
        assertThat(got[2].getMessageID()).isEqualTo("<afs-mail.8___X__1@fernhill.example>");
        for (MimeMessage each : got) {
            assertThat(header(each, "In-Reply-To"))
                    .isEqualTo("<afs-case-CL-2222-3333@fernhill.example>")
                    .isEqualTo(header(each, "References"));
        }
    }

    @Test
    void sendsMailsWithoutACaseOutsideAnyThread() throws Exception {
        mail.send(some().thread(null).build());
        assertThat(received().getHeader("In-Reply-To")).isNull();
        assertThat(received().getHeader("References")).isNull();
    }

    @Test
    void setsTheReplyAddressFromTheSettingOnly() throws Exception {
        mail.send(some().build());
        assertThat(received().getHeader("Reply-To")).isNull();
        mail.send(some().replyTo("Fernhill Käre <care@fernhill.example>").build());
        MimeMessage got = server.getReceivedMessages()[1];
        InternetAddress reply = (InternetAddress) got.getReplyTo()[0];
        assertThat(reply.getAddress()).isEqualTo("care@fernhill.example");
        assertThat(reply.getPersonal()).isEqualTo("Fernhill Käre");
    }

    @ParameterizedTest
    @ValueSource(strings = {PANGRAM, RTL, "plain", "=?UTF-8?B?aGk=?= is no encoded word"})
    void transmitsEveryAlphabet(String words) throws Exception {
        String many = String.join(" ", words, words, words);
        mail.send(
                some().content(Locale.forLanguageTag("pl"), many, "<p>" + many + "</p>", many)
                        .build());
        MimeMessage got = received();
        assertThat(got.getSubject()).isEqualTo(MailText.line(many));
        Multipart parts = (Multipart) got.getContent();
        assertThat(unflowed(text(parts.getBodyPart(0)))).isEqualTo(many);
        assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>" + many + "</p>");
        assertThat(raw(got)).matches("\\p{ASCII}*");
    }

    @Test
    void transmitsLongLinesAndLeadingDots() throws Exception {
        String link = "https://fernhill.example/" + new String(new char[1500]).replace('\0', 'x');
        String html = "<p>" + new String(new char[5000]).replace('\0', 'y') + "</p>\n.\n..\nend";
        mail.send(
                some().content(Locale.ENGLISH, "s", html, ".\n" + link + "\nFrom me\n\n> hi")
                        .build());
        MimeMessage got = received();
        assertThat(raw(got).split("\r?\n")).allMatch(line -> line.length() <= 200);
        Multipart parts = (Multipart) got.getContent();
        assertThat(text(parts.getBodyPart(1)).replace("\r\n", "\n")).isEqualTo(html);
        assertThat(text(parts.getBodyPart(0)).replace("\r\n", "\n"))
                .isEqualTo(".\n" + link + "\n From me\n\n> hi");
    }

    @Test
    void truncatesAnOverlongSubjectWithAnEllipsis() throws Exception {
        String long_ = new String(new char[3000]).replace("\0", "😀");
        mail.send(some().content(Locale.ENGLISH, long_, "<p>hi</p>", "hi").build());
        String subject = received().getSubject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).endsWith("😀…");
    }

    @Test
    void encodesInternationalDomainNames() throws Exception {
        mail.send(some().to(" sam+claims@Müller.example ").build());
        assertThat(received().getAllRecipients()[0].toString())
                .isEqualTo("sam+claims@xn--mller-kva.example");
    }

    // customised mailers

    @Test
    void keepsWhatTheMerchantsMailerAdds() throws Exception {
        mail.emailService =
                service(
                        new Creator(sender) {
                            @Override
                            public MimeMessagePreparator buildMimeMessagePreparator(
                                    Map<String, Object> props) {
                                return message -> {
                                    EmailInfo info = (EmailInfo) props.get("info");
                                    MimeMessageHelper own = new MimeMessageHelper(message, true);
                                    own.setTo("sam@fernhill.example");
                                    own.setBcc("archive@fernhill.example");
                                    own.setFrom(info.getFromAddress());
                                    own.setSubject("[Test] " + info.getSubject());
                                    own.setText(
                                            info.getMessageBody() + "<p>Fernhill Ltd</p>", true);
                                    own.addAttachment(
                                            "terms.txt", () -> Creator.bytes("our terms"));
                                };
                            }
                        });
        mail.send(some().build());
        MimeMessage got = received();
        assertThat(server.getReceivedMessages()).as("the archive gets a copy too").hasSize(2);
        assertThat(got.getSubject()).isEqualTo("[Test] We received your report 😀");
        assertThat(got.getMessageID()).isEqualTo("<afs-mail.7@fernhill.example>");
        String raw = raw(got);
        assertThat(raw).contains("multipart/mixed", "terms.txt");
        assertThat(raw.indexOf("multipart/alternative")).isPositive();
        assertThat(raw.indexOf("text/plain")).isLessThan(raw.indexOf("text/html"));
        assertThat(raw).contains("<p>Fernhill Ltd</p>");
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.SENDING);
    }

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

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).isNotEmpty();
        return server.getReceivedMessages()[0];
    }

    private static String header(Part part, String name) throws MessagingException {
        assertThat(part.getHeader(name)).as(name).hasSize(1);
        return part.getHeader(name)[0];
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent().toString().replaceAll("\\s+$", "");
    }

    /** The text as a mail client that supports format=flowed shows it. */
    private static String unflowed(String text) {
        return text.replace(" \r\n", " ");
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
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
