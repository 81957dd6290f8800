package org.aftersale.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRulesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** 23:30 in Warsaw, still the 31st. */
    private static final long NOW = Instant.parse("2027-01-31T22:30:00Z").toEpochMilli();

    private final CreditRules rules = new CreditRules(new CreditValidity(0, WARSAW));
    private final CreditForm form = new CreditForm();

    CreditRulesTest() {
        form.amount = "12.50";
        form.currency = "USD";
        form.reason = "GOODWILL";
        form.requestKey = "k";
    }

    @Test
    void reportsEveryMissingField() {
        assertThat(complaints(new CreditForm()))
                .containsExactly(
                        "currency aftersale.error.credit.currency",
                        "reason aftersale.error.credit.reason",
                        "requestKey aftersale.error.credit.key");
        form.amount = "";
        assertThat(complaints(form)).containsExactly("amount aftersale.error.sum.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "DOLLAR", "XXX", "XAU", "<b>"})
    void rejectsUnusableCurrencies(String currency) {
        form.currency = currency;
        assertThat(complaints(form)).containsExactly("currency aftersale.error.credit.currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "goodwill", "GOODWILL ", "OTHERS"})
    void rejectsUnknownReasons(String reason) {
        form.reason = reason;
        assertThat(complaints(form)).containsExactly("reason aftersale.error.credit.reason");
    }

    @Test
    void requiresANoteForTheReasonOther() {
        form.reason = "OTHER";
        form.note = " \u00a0\n";
        assertThat(complaints(form)).containsExactly("note aftersale.error.credit.note");
        form.note = "Lost a bet.";
        assertThat(check().getNote()).isEqualTo("Lost a bet.");
    }

    @Test
    void rejectsOverlongTexts() {
        form.note = times('n', 1_001);
        form.reference = times('r', 61);
        form.requestKey = times('k', 61);
        assertThat(complaints(form))
                .containsExactly(
                        "note aftersale.error.note.long",
                        "requestKey aftersale.error.credit.key",
                        "reference aftersale.error.credit.reference");
        form.note = times('n', 1_000);
        form.reference = times('r', 60);
        form.requestKey = times('k', 60);
        check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-30",
                "2027-02-30",
                "31.01.2027",
                "tomorrow",
                "2200-01-01",
                "+999999999-12-31",
                "0001"
            })
    void rejectsPastAndInvalidExpiryDates(String day) {
        form.lastDay = day;
        assertThat(complaints(form)).containsExactly("lastDay aftersale.error.credit.day");
    }

    @Test
    void expiresAtTheEndOfTheDayInTheShopsZone() {
        form.lastDay = "2027-01-31";
        assertThat(Instant.ofEpochMilli(check().getExpiresAt())).isEqualTo("2027-01-31T23:00:00Z");
        form.lastDay = "2027-03-28";
        assertThat(Instant.ofEpochMilli(check().getExpiresAt()))
                .as("the clocks went forward on that day")
                .isEqualTo("2027-03-28T22:00:00Z");
    }

    @Test
    void usesTheStoresDefaultWhenNoExpiryIsGiven() {
        NewCredit credit = check();
        assertThat(credit.getExpiresAt()).isNull();
        assertThat(credit.getNote()).isNull();
        assertThat(credit.getReference()).isNull();
        CreditRules year = new CreditRules(new CreditValidity(365, WARSAW));
        assertThat(Instant.ofEpochMilli(year.check(1, form, NOW).getExpiresAt()))
                .isEqualTo("2028-01-31T23:00:00Z");
    }

    @Test
    void requiresAReasonAndTakesAnAmountOrAllForARevocation() {
        ReversalForm reversal = new ReversalForm();
        InvalidInputException refusal =
                catchThrowableOfType(
                        () -> rules.check(reversal, "USD"), InvalidInputException.class);
        assertThat(said(refusal))
                .containsExactly(
                        "reason aftersale.error.credit.reason",
                        "requestKey aftersale.error.credit.key");
        reversal.reason = "CORRECTION";
        reversal.requestKey = "k";
        assertThat(rules.check(reversal, "USD")).isNull();
        reversal.amount = "3,5";
        reversal.locale = Locale.GERMANY;
        assertThat(rules.check(reversal, "USD")).isEqualTo(350);
        reversal.amount = "0";
        refusal =
                catchThrowableOfType(
                        () -> rules.check(reversal, "USD"), InvalidInputException.class);
        assertThat(said(refusal)).containsExactly("amount aftersale.error.sum.zero");
    }

    private NewCredit check() {
        return rules.check(1, form, NOW);
    }

    private List<String> complaints(CreditForm typed) {
        return said(
                catchThrowableOfType(
                        () -> rules.check(1, typed, NOW), InvalidInputException.class));
    }

    private static List<String> said(InvalidInputException refusal) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, List<MessageReference>> field :
                refusal.getErrors().asMap().entrySet()) {
            field.getValue()
                    .forEach(
                            messageReference ->
                                    said.add(field.getKey() + ' ' + messageReference.getCode()));
        }
        return said;
    }

    private static String times(char sign, int many) {
        return new String(new char[many]).replace('\0', sign);
    }
}
