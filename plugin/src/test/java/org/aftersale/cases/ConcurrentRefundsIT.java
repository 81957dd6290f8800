package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Concurrent refunds of one order. */
class ConcurrentRefundsIT extends RefundTestBase {

    private static final int THREADS = 32;

    @Test
    void neverRefundMoreThanWasPaid() throws Exception {
        List<Object> results = atOnce(THREADS, () -> untilRefused("9.00"));
        long made = results.stream().filter(result -> "made".equals(result)).count();
        assertThat(results).allMatch(r -> "made".equals(r) || "refused".equals(r), "clear words");
        assertThat(made).isEqualTo(11);
        deliverAll();
        assertThat(paid.refundedByTheHost()).isEqualTo(9900);
        assertThat(books.total()).isEqualByComparingTo("99.00");
        assertThat(left(paid)).isEqualTo(199);
    }

    /** Retries after each conflict, as an agent would. */
    private Object untilRefused(String sum) {
        for (int i = 0; i < 500; i++) {
            try {
                ask(payer, sum(paid, sum));
                return "made";
            } catch (InvalidInputException refused) {
                return "refused";
            } catch (ConcurrentChangeException faster) {
                // retry
            } catch (RuntimeException e) {
                if (!ConflictRetry.isConflict(e)) {
                    throw e;
                }
            }
        }
        return "gave up";
    }

    @Test
    void areRefusedByTheDatabaseAboveTheRefundableAmount() {
        ask(payer, sum(paid, "100.00"));
        assertThatThrownBy(
                        () ->
                                store.sql.update(
                                        "update AFS_ENTITLEMENT set COMMITTED_MINOR = 10100 where"
                                                + " ORDER_ID = ?",
                                        paid.placed.id))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }
}
