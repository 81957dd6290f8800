package org.aftersale.refund.computation;

import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundRequestRulesTest {

    /** Three mugs of 10.00 each. */
    private final InMemoryLedger order =
            paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 3000), 3000);

    private final RefundRequest.Draft form =
            RefundRequest.forOrder("DEMO-1").reason("RETURNED", "");

    @ParameterizedTest
    @CsvSource({
        "-1, negative",
        "0, zero",
        "0.00, zero",
        "1.005, too-precise",
        "'1,50', not-a-sum",
        "ten, not-a-sum",
        "12345678901234567890, too-large"
    })
    void rejectsAnInvalidAmountAtItsField(String typed, String error) {
        assertComplaint(
                form.amount(typed, "EUR"),
                "sum",
                MessageReference.of("aftersale.error.sum." + error, "EUR"));
    }

    @Test
    void rejectsAnAmountInAnotherCurrency() {
        assertComplaint(
                form.amount("5.00", "USD"),
                "sum",
                MessageReference.of("aftersale.error.sum.currency", "EUR"));
        assertComplaint(
                form.amount("5.00", null),
                "sum",
                MessageReference.of("aftersale.error.sum.currency", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "+1", "1.5", "two", "٣", "9999999999"})
    void rejectsAnInvalidQuantityAndNamesTheMaximum(String typed) {
        assertComplaint(
                form.quantity("UNIT-12-1", typed),
                "pick_UNIT-12-1",
                MessageReference.of("aftersale.error.refund.quantity", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIT-99-1", "UNIT-12-2", "FEE-12-1", "", "UNIT-12"})
    void rejectsAnUnknownRow(String key) {
        assertComplaint(
                form.quantity(key, "1"),
                "pick_" + key,
                MessageReference.of("aftersale.error.refund.quantity", 0));
    }

    @Test
    void rejectsARowThatHasChanged() {
        order.book(
                RefundCalculationFixture.calculator()
                        .compute(order.money(), only(1, mugs(order, 2))));
        assertComplaint(
                form.quantity("UNIT-12-1", "3"),
                "pick_UNIT-12-1",
                MessageReference.of("aftersale.error.refund.quantity", 1));
    }

    @Test
    void rejectsAFormWithoutUnitsAndAmount() {
        assertComplaint(
                form.quantity("UNIT-12-1", "0").quantity("UNIT-99-1", " ").amount(" ", "EUR"),
                "pick",
                MessageReference.of("aftersale.error.refund.pick"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NONSENSE", "returned", " RETURNED"})
    void rejectsAnUnknownReason(String reason) {
        assertComplaint(
                form.amount("1", "EUR").reason(reason, ""),
                "reason",
                MessageReference.of("aftersale.error.refund.reason"));
    }

    @Test
    void rejectsANoteOfMoreThanAThousandCharacters() {
        String note = String.join("", Collections.nCopies(1001, "x"));
        assertComplaint(
                form.amount("1", "EUR").reason("OTHER", note),
                "note",
                MessageReference.of("aftersale.error.refund.note.long", 1000));
        assertThat(check(form.reason("OTHER", " " + note.substring(1))).getAmount()).isEqualTo(100);
    }

    @Test
    void selectsTheFirstUnitsOfARow() {
        CheckedRefundRequest asked = check(form.quantity("UNIT-12-1", "2"));
        assertThat(asked.getUnits()).extracting(unit -> unit.getNumber()).containsExactly(1, 2);
        assertThat(asked.getAmount()).isNull();
        assertThat(asked.getReason()).isEqualTo(RefundReason.RETURNED);
    }

    @Test
    void readsAnAmountInTheAgentsLanguage() {
        CheckedRefundRequest asked = check(form.amount("12,50", "EUR").locale(Locale.GERMAN));
        assertThat(asked.getAmount()).isEqualTo(1250);
        assertThat(asked.getUnits()).isEmpty();
    }

    private CheckedRefundRequest check(RefundRequest.Draft typed) {
        return RefundRequestRules.check(order.money(), typed.build());
    }

    private void assertComplaint(RefundRequest.Draft typed, String field, MessageReference error) {
        InvalidInputException refused =
                catchThrowableOfType(() -> check(typed), InvalidInputException.class);
        assertThat(refused.getErrors().asMap())
                .containsOnlyKeys(field)
                .containsEntry(field, Collections.singletonList(error));
    }
}
