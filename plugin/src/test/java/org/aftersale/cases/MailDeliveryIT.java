package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;
import org.aftersale.claim.Claim;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.StoreMail;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.broadleafcommerce.common.email.service.message.ThymeleafMessageCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From an action to a real SMTP server, through the host's own mail service and mail sender. */
class MailDeliveryIT extends HostTestBase {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final StoreMail mail = store.bean("hostsStoreMail", StoreMail.class);
    private final EmailServiceImpl service = store.bean("blEmailService", EmailServiceImpl.class);
    private final MessageCreator hostsCreator = service.getMessageCreator();
    private final JavaMailSenderImpl sender = store.bean("blMailSender", JavaMailSenderImpl.class);

    @BeforeEach
    void aMerchantSetsUpAMailer() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        service.setMessageCreator(new ThymeleafMessageCreator(null, sender));
        mailer.onward = mail;
    }

    @AfterEach
    void itIsAsItWas() {
        mailer.onward = null;
        service.setMessageCreator(hostsCreator);
        server.stop();
    }

    @Test
    void recognisesTheHostsDefaultMailerAsSilent() {
        service.setMessageCreator(hostsCreator);
        assertThat(mail.setup().getKind()).isEqualTo(MailSetup.Kind.SILENT);
    }

    @Test
    void sendsBothPartsAndThreadsTheMailsOfACase() throws Exception {
        Claim claim = cases.file(customer, order, 0);
        deliverAll();
        claims.withdraw(customer, claim.getNumber());
        deliverAll();

        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        for (MimeMessage each : got) {
            assertThat(each.getAllRecipients()[0].toString()).isEqualTo(customer.getEmail());
            assertThat(((Multipart) each.getContent()).getCount()).isEqualTo(2);
            assertThat(each.getHeader("References"))
                    .containsExactly("<afs-case-" + claim.getNumber() + "@localhost>");
            assertThat(each.getMessageID()).startsWith("<afs-mail.").endsWith("@localhost>");
        }
        assertThat(got[0].getMessageID()).isNotEqualTo(got[1].getMessageID());
        assertThat(String.valueOf(((Multipart) got[1].getContent()).getBodyPart(0).getContent()))
                .contains("claim-withdrawn.txt", claim.getNumber());
    }

    @Test
    void keepsTheMessageIdWhenResendingAfterACrash() throws Exception {
        Claim claim = cases.file(customer, order, 0);
        deliverAll();
        store.sql.update(
                "update AFS_DELIVERY set STATE = 'PENDING', NEXT_AT = 0 where CONSUMER = 'mail' and"
                        + " EVENT_ID in (select EVENT_ID from AFS_EVENT where CASE_NUMBER = ?)",
                claim.getNumber());
        deliverAll();
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getMessageID()).isEqualTo(got[1].getMessageID());
    }

    @Test
    void deliversOtherMailsDespiteAnInvalidAddress() throws Exception {
        Claim poison = cases.file(customer, order, 0);
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = 'nobody' where CUSTOMER_ID = ?",
                customer.getId());
        StoreCustomer other = store.customer();
        cases.file(other, store.order(other, 1), 0);
        deliverAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
        Map<String, Object> row =
                store.sql.queryForMap(
                        "select d.STATE, d.ATTEMPTS, d.LAST_ERROR from AFS_DELIVERY d join"
                                + " AFS_EVENT e on e.EVENT_ID = d.EVENT_ID where e.CASE_NUMBER = ?"
                                + " and d.CONSUMER = 'mail'",
                        poison.getNumber());
        assertThat(row).containsEntry("STATE", "PENDING").containsEntry("ATTEMPTS", 1);
        assertThat(String.valueOf(row.get("LAST_ERROR")))
                .contains("The customer's address is not a valid mail address");
    }
}
