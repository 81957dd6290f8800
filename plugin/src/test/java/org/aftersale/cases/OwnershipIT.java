package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import java.util.Map;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.NotFoundException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OwnershipIT extends HostTestBase {

    private final StoreCustomer neighbour = store.customer();
    private final Claim claim = cases.file(customer, order, 0);

    @Test
    void answersNotFoundForAnotherCustomersOrder() {
        refusedAlike(
                () -> claims.claimable(neighbour.getId(), order.number),
                () -> claims.claimable(neighbour.getId(), "missing"),
                order.number,
                "missing");
        assertThat(orders.ofCustomer(neighbour.getId(), order.number)).isEmpty();
        Map<String, Integer> before = rows();
        ClaimRequest form = CaseFixtures.form(order, 0, "mine?", 0);
        assertThatThrownBy(() -> claims.file(neighbour, form, Locale.US))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void answersNotFoundForAnotherCustomersClaim() {
        String number = claim.getNumber();
        refusedAlike(
                () -> claims.ofCustomer(neighbour.getId(), number),
                () -> claims.ofCustomer(neighbour.getId(), "CL-2222-2222"),
                number,
                "CL-2222-2222");
        refusedAlike(
                () -> claims.withdraw(neighbour, number),
                () -> claims.withdraw(neighbour, "CL-2222-2222"),
                number,
                "CL-2222-2222");
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(claims.ofCustomer(neighbour.getId(), 20)).isEmpty();
    }

    @Test
    void answersNotFoundForAnotherCustomersTicket() {
        String number = claim.getNumber();
        refusedAlike(
                () -> tickets.ofCustomer(neighbour.getId(), number),
                () -> tickets.ofCustomer(neighbour.getId(), "CL-2222-2222"),
                number,
                "CL-2222-2222");
        refusedAlike(
                () -> tickets.addCustomerReply(neighbour, number, "hello", CaseFixtures.key()),
                () -> tickets.addCustomerReply(neighbour, "CL-2222-2222", "hello", "k"),
                number,
                "CL-2222-2222");
        assertThat(messages(claim)).hasSize(1);
    }

    @Test
    void answersNotFoundForOnesOwnCart() {
        PlacedOrder cart = store.cart(customer);
        assertThat(orders.byId(cart.id)).isEmpty();
        assertThat(orders.count(customer.getId())).isEqualTo(1);
    }

    private void refusedAlike(
            ThrowingCallable foreign, ThrowingCallable missing, String a, String b) {
        Throwable first = catchThrowable(foreign);
        Throwable second = catchThrowable(missing);
        assertThat(first).isInstanceOf(NotFoundException.class);
        assertThat(second).isInstanceOf(NotFoundException.class);
        assertThat(first.getMessage().replace(a, "#"))
                .isEqualTo(second.getMessage().replace(b, "#"));
        assertThat(((NotFoundException) first).getText())
                .isEqualTo(((NotFoundException) second).getText());
    }
}
