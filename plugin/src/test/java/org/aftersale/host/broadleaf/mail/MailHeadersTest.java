package org.aftersale.host.broadleaf.mail;

import static org.aftersale.host.broadleaf.mail.MailFixture.some;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.mail.OutgoingMail;
import org.junit.jupiter.api.Test;

/** What mail programs read of our mails: addresses, threads, and that nobody wrote them by hand. */
class MailHeadersTest extends SmtpTestBase {

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

    @Test
    void encodesInternationalDomainNames() throws Exception {
        mail.send(some().to(" sam+claims@Müller.example ").build());
        assertThat(received().getAllRecipients()[0].toString())
                .isEqualTo("sam+claims@xn--mller-kva.example");
    }
}
