package org.aftersale.cases;

import java.util.EnumSet;
import org.aftersale.health.HealthStatus;
import org.aftersale.host.Side;
import org.aftersale.host.mail.MailSetup;
import org.junit.jupiter.api.Test;

/** What Health says of the mailer of the node that sends. */
class MailHealthIT extends HealthTestBase {

    @Test
    void showsTheMailerOfTheSendingNode() {
        report(Side.ADMIN, "1", false, SENDS);
        report(Side.SITE, "1", true, mail(MailSetup.Kind.SILENT, "shop@shop.example"));
        expect("mail", HealthStatus.BROKEN, "aftersale.health.mail.silent");
    }

    @Test
    void warnsOfASenderThatCannotReceiveReplies() {
        report(Side.SITE, "1", true, mail(MailSetup.Kind.SENDING, "service@localhost"));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.sender");
    }

    @Test
    void warnsOfAMailServerWithoutATimeout() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "shop@shop.example",
                        EnumSet.of(MailSetup.Weakness.NO_TIME_LIMIT)));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.no-time-limit");
    }

    @Test
    void isBrokenWhereTheSenderIsNoAddress() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "Our shop",
                        EnumSet.of(MailSetup.Weakness.SENDER_INVALID)));
        expect("mail", HealthStatus.BROKEN, "aftersale.health.mail.sender-invalid");
    }

    @Test
    void warnsOfMailsWhoseLinksLeadNowhere() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "shop@shop.example",
                        EnumSet.of(MailSetup.Weakness.LINKS_INVALID)));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.links");
    }
}
