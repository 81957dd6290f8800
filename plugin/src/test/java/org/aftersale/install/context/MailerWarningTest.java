package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.host.mail.MailSetup;
import org.junit.jupiter.api.Test;

class MailerWarningTest {

    private static final Set<MailSetup.Weakness> NONE = Collections.emptySet();

    @Test
    void warnsOfNothingWithAWorkingMailer() {
        assertThat(MailerWarning.text(setup(MailSetup.Kind.SENDING, NONE))).isNull();
        assertThat(
                        MailerWarning.text(
                                setup(
                                        MailSetup.Kind.UNKNOWN,
                                        EnumSet.of(MailSetup.Weakness.HTML_ONLY))))
                .isNull();
    }

    @Test
    void warnsOfTheSilentDefaultAndOfAMissingTimeout() {
        assertThat(MailerWarning.text(setup(MailSetup.Kind.SILENT, NONE)))
                .contains("not delivered", "the.Mailer");
        assertThat(
                        MailerWarning.text(
                                setup(
                                        MailSetup.Kind.SENDING,
                                        EnumSet.of(MailSetup.Weakness.NO_TIME_LIMIT))))
                .contains("mail.example:25", "mail.smtp.timeout");
    }

    @Test
    void namesEverySettingThatIsWrong() {
        assertThat(MailerWarning.settings(setup(MailSetup.Kind.SENDING, NONE))).isEmpty();
        assertThat(
                        MailerWarning.settings(
                                setup(
                                        MailSetup.Kind.SENDING,
                                        EnumSet.of(
                                                MailSetup.Weakness.SENDER_INVALID,
                                                MailSetup.Weakness.REPLY_TO_INVALID,
                                                MailSetup.Weakness.LINKS_INVALID))))
                .hasSize(3)
                .anyMatch(line -> line.contains("aftersale.mail.from is no mail address: a@b.c"))
                .anyMatch(line -> line.contains("aftersale.mail.reply-to"))
                .anyMatch(line -> line.contains("aftersale.shop-url"));
    }

    private static MailSetup setup(MailSetup.Kind kind, Set<MailSetup.Weakness> weaknesses) {
        return new MailSetup(kind, "the.Mailer", "mail.example:25", "a@b.c", null, weaknesses);
    }
}
