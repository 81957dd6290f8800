package org.aftersale.host.broadleaf.mail;

import static org.aftersale.host.broadleaf.mail.MailFixture.service;
import static org.aftersale.host.broadleaf.mail.MailFixture.some;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.broadleaf.mail.MailFixture.Creator;
import org.aftersale.host.mail.MailSetup;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/** What a customer reads arrives as it was written. */
class MailsOverSmtpTest extends SmtpTestBase {

    private static final String PANGRAM =
            "Zażółć gęślą jaźń – naïve façade, Größe, ¿qué tal? 😀👩‍🔧";
    private static final String RTL = "مرحبا، لقد استلمنا بلاغك. שלום, קיבלנו את פנייתך.";

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

    /** The text as a mail client that supports format=flowed shows it. */
    private static String unflowed(String text) {
        return text.replace(" \r\n", " ");
    }
}
