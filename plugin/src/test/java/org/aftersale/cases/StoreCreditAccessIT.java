package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Store credit is its owner's alone, and staff's as far as they have the permission. */
class StoreCreditAccessIT extends StoreCreditTestBase {

    @Test
    void refusesEveryOperationOnAnotherCustomersCredit() {
        long grant = grant(1_000, "g");
        spend(100, "s");
        long stranger = other.getId();
        assertThat(credits.balance(stranger)).isEmpty();
        assertThat(credits.history(stranger, 1).getItems()).isEmpty();
        assertThat(credits.ofCustomer(stranger, 1).getBalances()).isEmpty();
        assertThat(desk.grants(VIEWER, stranger)).isEmpty();
        assertThatThrownBy(() -> credits.spend(stranger, usd(1), null, shopper, key("x")))
                .isInstanceOf(InsufficientCreditException.class);
        assertThatThrownBy(() -> credits.returnSpent(stranger, key("s"), shopper))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.reverse(GRANTING, stranger, grant, reversal("", "r")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.reverse(GRANTING, customer.getId(), -1, reversal("", "r")))
                .isInstanceOf(NotFoundException.class);
        assertThat(available()).isEqualTo(900);
    }

    @Test
    void refusesEveryDeskMethodWithoutThePermission() throws Exception {
        long grant = grant(1_000, "g");
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(StaffMember.class, cases.catalog);
        values.put(String.class, "USD");
        values.put(int.class, 1);
        values.put(long.class, customer.getId());
        values.put(CreditForm.class, form("5", "f"));
        values.put(ReversalForm.class, reversal("", "r"));
        int asked = 0;
        for (Method method : StoreCreditDesk.class.getMethods()) {
            if (method.getName().startsWith("can")) {
                continue;
            }
            Object[] given = Arrays.stream(method.getParameterTypes()).map(values::get).toArray();
            assertThatThrownBy(() -> method.invoke(desk, given))
                    .as(method.getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(PermissionDeniedException.class);
            asked++;
        }
        assertThat(asked).isEqualTo(10);
        assertThat(desk.balance(VIEWER, customer.getId())).hasSize(1);
        assertThatThrownBy(() -> desk.grant(VIEWER, customer.getId(), form("5", "f")))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.reverse(VIEWER, customer.getId(), grant, reversal("", "r")))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(available()).isEqualTo(1_000);
    }
}
