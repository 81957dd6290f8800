package org.aftersale.host.broadleaf.mail;

import static org.aftersale.host.broadleaf.mail.MailFixture.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.mail.InvalidAddressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not sent, and what cannot be smuggled into a mail. */
class RefusedMailsTest extends SmtpTestBase {

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
}
