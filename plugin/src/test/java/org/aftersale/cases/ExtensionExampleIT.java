package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.shop.CreditPayment;
import com.example.shop.InMemoryWarehouse;
import org.aftersale.claim.Claim;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The event consumer of docs/extending.md, which a shop adds by declaring one bean. */
class ExtensionExampleIT extends HostTestBase {

    private final InMemoryWarehouse warehouse = store.bean("warehouse", InMemoryWarehouse.class);

    @BeforeEach
    void theWarehouseHasForgotten() {
        warehouse.expected.clear();
    }

    @Test
    void ignoresRejectedLines() {
        Claim claim = cases.file(customer, order, 0);
        cases.decide(cases.agent, claim, "REJECTED");
        deliverAll();
        assertThat(warehouse.expected).isEmpty();
    }

    @Test
    void paysWithAvailableStoreCreditOncePerCheckoutAttempt() {
        CreditPayment payment = store.bean("creditPayment", CreditPayment.class);
        StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);
        long id = customer.getId();
        payment.undo(id, id);
        credits.grant(
                NewCredit.of(id, Amount.ofMinor(800, "USD"), CreditReason.GOODWILL),
                Actor.system(),
                "test." + id);
        Amount total = Amount.ofMinor(2_000, "USD");
        Amount limit = payment.most(id, total);
        assertThat(limit).isEqualTo(Amount.ofMinor(800, "USD"));
        assertThatThrownBy(() -> payment.pay(id, order.number, total, id))
                .isInstanceOf(InsufficientCreditException.class);
        payment.pay(id, order.number, limit, id);
        payment.pay(id, order.number, limit, id);
        assertThat(payment.most(id, total).getMinor()).isZero();
        payment.undo(id, id);
        payment.undo(id, id);
        assertThat(payment.most(id, total)).isEqualTo(limit);
        assertThatThrownBy(() -> payment.pay(id, order.number, limit, id))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    void notifiesTheWarehouseOnceOfEachApprovedLine() {
        Claim claim = cases.file(customer, order, 0, 1);
        cases.decide(cases.agent, claim, "APPROVED", "REJECTED");
        deliverAll();
        deliverAll();
        assertThat(warehouse.expected)
                .hasSize(1)
                .allSatisfy((key, units) -> assertThat(key).startsWith(claim.getNumber()));
    }
}
