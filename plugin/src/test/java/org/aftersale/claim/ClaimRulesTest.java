package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRulesTest {

    private final ClaimRules rules = new ClaimRules();
    private Map<String, String> lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, "2");
    private String reason = "DAMAGED";
    private String description = "Two are chipped.";
    private String remedy = "REFUND";

    @BeforeEach
    void reasons() {
        rules.reasons = ClaimFixtures.reasons();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0", "4", "+4", "999999999999999999", "4294967297"})
    void rejectsAQuantityOutsideItsRangeAndNamesTheMaximum(String typed) {
        lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, typed);
        assertThat(complaints())
                .containsOnlyKeys("quantity_12")
                .containsEntry(
                        "quantity_12",
                        one(MessageReference.of("aftersale.error.quantity.range", 3)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "two",
                "1.5",
                "1,5",
                "1e3",
                "0x1",
                "--1",
                "1 2",
                "٣",
                "NaN",
                "9999999999999999999999999999",
                "<script>"
            })
    void rejectsAQuantityThatIsNotANumber(String typed) {
        lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, typed);
        assertThat(complaints())
                .containsOnlyKeys("quantity_12")
                .containsEntry(
                        "quantity_12", one(MessageReference.of("aftersale.error.quantity.number")));
    }

    @Test
    void rejectsAClaimWithoutLines() {
        lines = Collections.emptyMap();
        assertThat(complaints())
                .containsOnlyKeys("lines")
                .containsEntry("lines", one(MessageReference.of("aftersale.error.lines.none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "", "abc", "-12", "99999999999999999999999", "12'--", "12 "})
    void reportsForeignAndMissingLinesAlikeAsUnknown(String id) {
        lines = ClaimFixtures.quantities(id, "1");
        assertThat(complaints())
                .containsOnlyKeys("lines")
                .containsEntry("lines", one(MessageReference.of("aftersale.error.lines.unknown")));
    }

    @Test
    void rejectsTheWholeClaimForOneForeignLine() {
        lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, "1", 99, "1");
        assertThat(complaints()).containsOnlyKeys("lines");
    }

    @Test
    void rejectsUnitsThatAreInAnOpenClaim() {
        lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, "2");
        ClaimImpl open =
                ClaimFixtures.claim(
                        ClaimFixtures.line(1, ClaimFixtures.MUGS, 2, LineStatus.SUBMITTED));
        assertThat(complaints(ClaimFixtures.claimable(open)))
                .containsEntry(
                        "quantity_12", one(MessageReference.of("aftersale.error.quantity.one", 1)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void rejectsAMissingReason(String typed) {
        reason = typed;
        assertThat(complaints())
                .containsOnlyKeys("reason")
                .containsEntry(
                        "reason", one(MessageReference.of("aftersale.error.reason.missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE", "damaged", " DAMAGED", "GOODWILL", "WORN_BY_USE"})
    void rejectsUnknownAndStaffOnlyReasons(String typed) {
        reason = typed;
        assertThat(complaints())
                .containsOnlyKeys("reason")
                .containsEntry(
                        "reason", one(MessageReference.of("aftersale.error.reason.unknown")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void rejectsAMissingRemedy(String typed) {
        remedy = typed;
        assertThat(complaints())
                .containsOnlyKeys("remedy")
                .containsEntry(
                        "remedy", one(MessageReference.of("aftersale.error.remedy.missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONEY", "refund", "REFUND "})
    void rejectsAnUnknownRemedy(String typed) {
        remedy = typed;
        assertThat(complaints())
                .containsOnlyKeys("remedy")
                .containsEntry(
                        "remedy", one(MessageReference.of("aftersale.error.remedy.unknown")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \r\n", "\u00A0", "\u0000\u0000"})
    void rejectsABlankDescription(String typed) {
        description = typed;
        assertThat(complaints())
                .containsOnlyKeys("description")
                .containsEntry(
                        "description",
                        one(MessageReference.of("aftersale.error.description.empty")));
    }

    @Test
    void rejectsAHundredThousandCharactersAndNamesLengthAndLimit() {
        description = String.join("", Collections.nCopies(100_000, "x"));
        assertThat(complaints())
                .containsOnlyKeys("description")
                .containsEntry(
                        "description",
                        one(
                                MessageReference.of(
                                        "aftersale.error.description.long", 10_000, 100_000)));
    }

    @Test
    void reportsAllErrorsAtOnce() {
        lines = ClaimFixtures.quantities(ClaimFixtures.LAMP, "x", ClaimFixtures.MUGS, "9", 99, "1");
        reason = null;
        description = " ";
        remedy = "?";
        assertThat(complaints())
                .containsOnlyKeys(
                        "quantity_11", "quantity_12", "lines", "reason", "description", "remedy");
    }

    @Test
    void acceptsAValidFormAndNormalisesItsText() {
        lines = ClaimFixtures.quantities(ClaimFixtures.MUGS, " +3 ", ClaimFixtures.LAMP, "01");
        description = " <script>alert(1)</script>\r\n😀\u0000 ";
        CheckedClaim claim = rules.check(ClaimFixtures.claimable(), request());
        assertThat(claim.quantities.values()).containsExactly(3, 1);
        assertThat(claim.quantities.keySet())
                .extracting(line -> line.getId())
                .containsExactly(ClaimFixtures.MUGS, ClaimFixtures.LAMP);
        assertThat(claim.reason).isEqualTo("DAMAGED");
        assertThat(claim.remedy).isEqualTo(Remedy.REFUND);
        assertThat(claim.description).isEqualTo("<script>alert(1)</script>\n😀");
    }

    @Test
    void matchesAnExistingClaimOnlyIfEverythingAgrees() {
        CheckedClaim checked = rules.check(ClaimFixtures.claimable(), request());
        ClaimImpl same =
                ClaimFixtures.claim(
                        ClaimFixtures.line(1, ClaimFixtures.MUGS, 2, LineStatus.APPROVED));
        assertThat(checked.sameAs(same, checked.description)).isTrue();
        assertThat(checked.sameAs(same, "Other words")).isFalse();
        assertThat(
                        checked.sameAs(
                                ClaimFixtures.claim(
                                        ClaimFixtures.line(
                                                1, ClaimFixtures.MUGS, 1, LineStatus.SUBMITTED)),
                                checked.description))
                .isFalse();
        assertThat(
                        checked.sameAs(
                                ClaimFixtures.claim(
                                        ClaimFixtures.line(
                                                1, ClaimFixtures.LAMP, 2, LineStatus.SUBMITTED)),
                                checked.description))
                .isFalse();
        assertThat(
                        checked.sameAs(
                                ClaimFixtures.claim(
                                        ClaimFixtures.line(
                                                1, ClaimFixtures.MUGS, 2, LineStatus.SUBMITTED),
                                        ClaimFixtures.line(
                                                2, ClaimFixtures.LAMP, 1, LineStatus.SUBMITTED)),
                                checked.description))
                .isFalse();
        same.reason = "OTHER";
        assertThat(checked.sameAs(same, checked.description)).isFalse();
        same.reason = "DAMAGED";
        same.remedyAsked = Remedy.REPAIR;
        assertThat(checked.sameAs(same, checked.description)).isFalse();
    }

    private ClaimRequest request() {
        return new ClaimRequest("DEMO-1", "0", lines, reason, description, remedy);
    }

    private Map<String, List<MessageReference>> complaints() {
        return complaints(ClaimFixtures.claimable());
    }

    private Map<String, List<MessageReference>> complaints(ClaimableOrder order) {
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> rules.check(order, request()), InvalidInputException.class);
        assertThat(refused).isNotNull();
        return refused.getErrors().asMap();
    }

    private static List<MessageReference> one(MessageReference messageReference) {
        return Collections.singletonList(messageReference);
    }
}
