package org.aftersale.cases;

import static org.aftersale.cases.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Many who give money of one order back at the same moment. */
class RefundsAtOnceIT extends InTheTill {

    private static final int THREADS = 32;

    @Test
    void neverGiveBackMoreThanWasPaid() throws Exception {
        List<Object> results = atOnce(THREADS, () -> untilRefused("9.00"));
        long made = results.stream().filter(result -> "made".equals(result)).count();
        assertThat(results).allMatch(r -> "made".equals(r) || "refused".equals(r), "clear words");
        assertThat(made).isEqualTo(11);
        deliverAll();
        assertThat(paid.refundedByTheHost()).isEqualTo(9900);
        assertThat(books.total()).isEqualByComparingTo("99.00");
        assertThat(left(paid)).isEqualTo(199);
    }

    /** As an agent would: looks again whenever somebody was faster. */
    private Object untilRefused(String sum) {
        for (int i = 0; i < 500; i++) {
            try {
                ask(payer, sum(paid, sum));
                return "made";
            } catch (InvalidInputException refused) {
                return "refused";
            } catch (ConcurrentChangeException faster) {
                // once more
            } catch (RuntimeException e) {
                if (!ConflictRetry.isConflict(e)) {
                    throw e;
                }
            }
        }
        return "gave up";
    }

    @Test
    void areRefusedByTheDatabaseItselfBeyondTheCeiling() {
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
