package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/** Mails to customers about their store credit. */
class CustomerCreditIT extends RefundTestBase {

    private static final StaffMember GRANTING =
            CaseFixtures.staff(-42, "Gil", Permission.READ_REFUNDS, Permission.GRANT_CREDIT);

    private final StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);

    @Test
    void isAnnouncedByMailWithReasonAndExpiryDate() {
        long expiry = System.currentTimeMillis() + 90_000_000;
        grant("CL-7F3K-29QX", expiry);
        deliverAll();
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0))
                .startsWith(customer.getEmail())
                .contains("aftersale/mail/credit-granted ", "amount=20.00 USD")
                .contains("reasonCode=GOODWILL", "until=" + (expiry - 1), "CL-7F3K-29QX")
                .contains("caseUrl=http://shop.example/account/credit")
                .doesNotContain("Among us");
    }

    @Test
    void opensAGuestsOrderInsteadOfAnAccount() {
        store.sql.update(
                "update BLC_CUSTOMER set IS_REGISTERED = ?, EMAIL_ADDRESS = null"
                        + " where CUSTOMER_ID = ?",
                false,
                customer.getId());
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = 'guest@example.com' where CUSTOMER_ID = ?",
                customer.getId());
        grant("CL-7F3K-29QX", System.currentTimeMillis() + 90_000_000);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0))
                .startsWith("guest@example.com")
                .contains("caseUrl=http://shop.example/service/", "guest=true");
    }

    @Test
    void isNotAnnouncedWhenTheRefundMailSaysSo() {
        String number = ask(payer, sum(paid, "10.00").toCredit(true).reason("GOODWILL", "Agreed"));
        deliverAll();
        deliverAll();
        assertThat(payouts(number)).containsExactly("CREDIT PAID 10.00 USD");
        assertThat(credits.available(customer.getId(), "USD")).isEqualTo(usd(1000));
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).contains("refund-paid", "toCode=STORE_CREDIT");
    }

    @Test
    void comesBackWithTheEndItHadWhenItPaid() {
        long tomorrow = System.currentTimeMillis() + 90_000_000;
        grant("CL-7F3K-29QX", tomorrow);
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "80.99");
        order.pay("CUSTOMER_CREDIT", null, "20.00");
        credits.spend(
                customer.getId(), usd(2000), order.number, Actor.system(), CaseFixtures.key());
        String number = ask(payer, sum(order, "100.99").toCredit(true));
        deliverAll();
        deliverAll();
        assertThat(payouts(number))
                .containsExactly("CREDIT PAID 80.99 USD", "CREDIT PAID 20.00 USD");
        assertThat(ends(number))
                .containsExactlyInAnyOrder("80.99 USD null", "20.00 USD " + tomorrow);
    }

    private List<String> ends(String refund) {
        return credits.history(customer.getId(), 1).getItems().stream()
                .filter(line -> refund.equals(line.getReference()))
                .map(line -> line.getAmount() + " " + line.getExpiresAt())
                .collect(Collectors.toList());
    }

    @Test
    void isNotAnnouncedOnceRevokedOrWithoutAnAddress() {
        long grant = grant(null, null);
        ReversalForm slip = new ReversalForm();
        slip.reason = "CORRECTION";
        slip.requestKey = CaseFixtures.key();
        store.bean("aftersaleStoreCreditDesk", StoreCreditDesk.class)
                .reverse(GRANTING, customer.getId(), grant, slip);
        deliverAll();
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = null where CUSTOMER_ID = ?",
                customer.getId());
        grant(null, null);
        deliverAll();
        assertThat(mailer.mails).isEmpty();
    }

    private long grant(String reference, Long expiry) {
        return credits.grant(
                NewCredit.of(customer.getId(), usd(2000), CreditReason.GOODWILL)
                        .about(reference)
                        .withNote("Among us")
                        .expiresAt(expiry),
                Actor.system(),
                CaseFixtures.key());
    }

    private static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
