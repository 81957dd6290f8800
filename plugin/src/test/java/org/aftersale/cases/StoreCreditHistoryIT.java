package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.CustomerCredit;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/** What owner and staff read of the bookings, and what it costs to read it. */
class StoreCreditHistoryIT extends StoreCreditTestBase {

    @Test
    void hidesNotesAndStaffNamesFromItsOwner() {
        CreditForm form = form("10", "f");
        form.note = "He shouted.";
        form.reference = order.number;
        desk.grant(GRANTING, customer.getId(), form);
        CustomerCredit mine = credits.ofCustomer(customer.getId(), 1);
        CreditMovement seen = mine.getHistory().getItems().get(0);
        assertThat(seen.getNote()).isNull();
        assertThat(seen.getActorName()).isNull();
        assertThat(seen.getReference()).isEqualTo(order.number);
        assertThat(seen.getReason()).isEqualTo(CreditReason.GOODWILL);
        CreditMovement known = desk.history(VIEWER, customer.getId(), 1).getItems().get(0);
        assertThat(known.getNote()).isEqualTo("He shouted.");
        assertThat(known.getActorName()).isEqualTo("Gil");
    }

    @Test
    void readsAllBalancesInOneStatement() {
        assertThat(credits.balance(customer.getId())).isEmpty();
        assertThat(store.statements(() -> credits.balance(customer.getId()))).isEqualTo(1);
        grant(100, "g1");
        grant(200, "g2");
        Amount euros = Amount.ofMinor(7, "EUR");
        credits.grant(
                NewCredit.of(customer.getId(), euros, CreditReason.REFUND),
                Actor.system(),
                key("g3"));
        credits.spend(customer.getId(), euros, null, Actor.system(), key("s1"));
        assertThat(store.statements(() -> credits.balance(customer.getId()))).isEqualTo(1);
        // what is spent leaves its currency
        assertThat(credits.balance(customer.getId()))
                .extracting(each -> each.getAmount().toString())
                .containsExactly("0.00 EUR", "3.00 USD");
    }

    @Test
    void pagesItsHistoryWithAConstantNumberOfStatements() {
        grant(1_000, "g0");
        long few = store.statements(this::look);
        for (int i = 1; i <= 44; i++) {
            grant(i, "g" + i);
        }
        assertThat(store.statements(this::look)).isEqualTo(few);
        assertThat(credits.history(customer.getId(), 1).getItems()).hasSize(20);
        assertThat(credits.history(customer.getId(), 3).getItems()).hasSize(5);
        assertThat(credits.history(customer.getId(), 99).getPage()).isEqualTo(3);
        assertThat(credits.history(customer.getId(), -1).getPage()).isEqualTo(1);
        List<Long> times =
                credits.history(customer.getId(), 1).getItems().stream()
                        .map(CreditMovement::getCreatedAt)
                        .collect(Collectors.toList());
        assertThat(times).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private void look() {
        desk.balance(VIEWER, customer.getId());
        desk.grants(VIEWER, customer.getId());
        desk.history(VIEWER, customer.getId(), 1);
    }
}
