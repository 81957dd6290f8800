package org.aftersale.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Amount;
import org.aftersale.withdrawal.exemption.Exemption;
import org.aftersale.withdrawal.legal.WithdrawalPeriod;
import org.junit.jupiter.api.Test;

class WithdrawalVerdictTest {

    private static final long SUBMITTED = 1_000_000;
    private static final Map<Long, Integer> ALL = Collections.emptyMap();

    private final Withdrawal statement = statement();
    private final List<WithdrawableLine> lines = new ArrayList<>();

    @Test
    void whereNoLawIsKnownAPersonDecides() {
        line(1, 2, null);

        assertThat(verdict(WithdrawalPeriod.none(), ALL).getReview())
                .isEqualTo(ReviewReason.NO_KNOWN_LAW);
    }

    @Test
    void afterThePeriodItIsTakenAndAPersonDecides() {
        line(1, 2, null);

        WithdrawalVerdict late = verdict(WithdrawalPeriod.until(SUBMITTED - 1), ALL);

        assertThat(late.getReview()).isEqualTo(ReviewReason.AFTER_PERIOD);
        assertThat(units(late)).containsExactly("1=2");
    }

    @Test
    void theTimeOfTheStatementCountsToItsLastMoment() {
        line(1, 2, null);

        assertThat(verdict(WithdrawalPeriod.until(SUBMITTED), ALL).getReview()).isNull();
    }

    @Test
    void ofWhatIsGoneNothingIsLeftToWithdrawFrom() {
        line(1, 0, null);

        WithdrawalVerdict verdict = verdict(WithdrawalPeriod.open(), ALL);

        assertThat(verdict.getReview()).isEqualTo(ReviewReason.NOTHING_LEFT);
        assertThat(verdict.getUnits()).isEmpty();
    }

    @Test
    void exemptGoodsAloneNeedAPerson() {
        line(1, 1, Exemption.CUSTOM_MADE);

        assertThat(verdict(WithdrawalPeriod.open(), ALL).getReview())
                .isEqualTo(ReviewReason.EXEMPT_GOODS);
    }

    @Test
    void exemptGoodsAmongOthersAreNamedAndTheOthersTakeEffect() {
        line(1, 1, Exemption.PERISHABLE);
        line(2, 3, null);

        WithdrawalVerdict verdict = verdict(WithdrawalPeriod.open(), ALL);

        assertThat(verdict.getReview()).isNull();
        assertThat(units(verdict)).containsExactly("1=1 PERISHABLE", "2=3");
    }

    @Test
    void goodsNamedInWordsNeedAPersonUnlessTheyWereChosen() {
        line(1, 2, null);
        statement.goodsTyped = "the mug";

        assertThat(verdict(WithdrawalPeriod.open(), ALL).getReview())
                .isEqualTo(ReviewReason.GOODS_IN_WORDS);
        assertThat(verdict(WithdrawalPeriod.open(), chosen(1, 1)).getReview()).isNull();
    }

    @Test
    void nobodyWithdrawsFromMoreThanIsLeft() {
        line(1, 2, null);
        line(2, 5, null);

        assertThat(units(verdict(WithdrawalPeriod.open(), chosen(1, 9)))).containsExactly("1=2");
    }

    @Test
    void aReturnDoesNotMakeTheRightSmallerUnseen() {
        line(1, 2, null);
        line(2, 0, 1, null);

        assertThat(verdict(WithdrawalPeriod.open(), ALL).getReview())
                .isEqualTo(ReviewReason.IN_RETURN);
        assertThat(verdict(WithdrawalPeriod.open(), chosen(2, 1)).getReview())
                .isEqualTo(ReviewReason.IN_RETURN);
        assertThat(verdict(WithdrawalPeriod.open(), chosen(1, 1)).getReview()).isNull();
    }

    @Test
    void linesOfOtherOrdersAreNoLines() {
        line(1, 2, null);

        assertThat(verdict(WithdrawalPeriod.open(), chosen(77, 1)).getReview())
                .isEqualTo(ReviewReason.NOTHING_LEFT);
    }

    @Test
    void chosenUnitsReadAsTheyWereWritten() {
        Map<Long, Integer> chosen = chosen(1051, 2);
        chosen.put(1052L, 0);
        chosen.put(1053L, 1);

        assertThat(ChosenUnits.read(ChosenUnits.write(chosen)))
                .isEqualTo(chosenTwo(1051, 2, 1053, 1));
        assertThat(ChosenUnits.write(ALL)).isNull();
        assertThat(ChosenUnits.read(null)).isEmpty();
    }

    private WithdrawalVerdict verdict(WithdrawalPeriod period, Map<Long, Integer> chosen) {
        StoreOrder order =
                new StoreOrder(
                        7,
                        "N-7",
                        3,
                        0,
                        "SUBMITTED",
                        Amount.ofMinor(100, "EUR"),
                        Collections.<StoreOrderLine>emptyList());
        return WithdrawalVerdict.of(statement, new WithdrawableOrder(order, period, lines), chosen);
    }

    private void line(long id, int left, Exemption exemption) {
        line(id, left, 0, exemption);
    }

    private void line(long id, int left, int inReturn, Exemption exemption) {
        lines.add(
                new WithdrawableLine(
                        new StoreOrderLine(id, "Line " + id, null, 5, Amount.ofMinor(500, "EUR")),
                        left,
                        inReturn,
                        exemption));
    }

    private static List<String> units(WithdrawalVerdict verdict) {
        return verdict.getUnits().stream()
                .map(
                        u ->
                                u.getOrderItemId()
                                        + "="
                                        + u.getQuantity()
                                        + (u.getExemption() == null ? "" : " " + u.getExemption()))
                .collect(Collectors.toList());
    }

    private static Map<Long, Integer> chosen(long line, int quantity) {
        Map<Long, Integer> chosen = new HashMap<>();
        chosen.put(line, quantity);
        return chosen;
    }

    private static Map<Long, Integer> chosenTwo(long a, int many, long b, int few) {
        Map<Long, Integer> chosen = chosen(a, many);
        chosen.put(b, few);
        return chosen;
    }

    private static Withdrawal statement() {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.submittedAt = SUBMITTED;
        return withdrawal;
    }
}
