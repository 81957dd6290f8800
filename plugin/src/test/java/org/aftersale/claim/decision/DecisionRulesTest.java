package org.aftersale.claim.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.claim.ClaimFixtures;
import org.aftersale.claim.ClaimImpl;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.LineDecision;
import org.aftersale.claim.LineStatus;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRulesTest {

    private final DecisionRules rules = new DecisionRules();
    private final ClaimLine lamp =
            ClaimFixtures.line(1, ClaimFixtures.LAMP, 1, LineStatus.UNDER_REVIEW);
    private final ClaimLine mugs =
            ClaimFixtures.line(2, ClaimFixtures.MUGS, 2, LineStatus.UNDER_REVIEW);
    private final ClaimImpl claim = ClaimFixtures.claim(lamp, mugs);
    private final Map<Long, DecisionRequest.Line> typed = new LinkedHashMap<>();
    private String message = "";

    @BeforeEach
    void reasons() {
        rules.reasons = ClaimFixtures.reasons();
    }

    @Test
    void rejectsAFormWithoutDecisions() {
        assertThat(complaints())
                .containsOnlyKeys("decision")
                .containsEntry("decision", one("aftersale.error.decision.none"));
        type(1, "", "GOODWILL", "words without a decision");
        assertThat(complaints()).containsOnlyKeys("decision");
    }

    @Test
    void rejectsALineOfAnotherClaim() {
        type(99, "APPROVED", "GOODWILL", "");
        assertThat(complaints()).containsOnlyKeys("decision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "WITHDRAWN", "SUBMITTED", "UNDER_REVIEW", "x"})
    void rejectsAnUnknownDecision(String decision) {
        type(1, decision, "OTHER", "words");
        assertThat(complaints())
                .containsOnlyKeys("decision_1")
                .containsEntry("decision_1", one("aftersale.error.decision.none"));
    }

    @ParameterizedTest
    @EnumSource(
            value = LineStatus.class,
            names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void rejectsADecisionOnADecidedLine(LineStatus status) {
        lamp.setStatus(status);
        type(1, "APPROVED", "GOODWILL", "");
        assertThat(complaints())
                .containsOnlyKeys("decision_1")
                .containsEntry("decision_1", one("aftersale.error.line.decided"));
    }

    @Test
    void rejectsADecisionWithoutAReason() {
        type(1, "APPROVED", "", "");
        assertThat(complaints())
                .containsOnlyKeys("reason_1")
                .containsEntry("reason_1", one("aftersale.error.decision.reason.missing"));
    }

    @Test
    void rejectsAReasonOfTheOtherOutcome() {
        type(1, "APPROVED", "WORN_BY_USE", "");
        type(2, "REJECTED", "GOODWILL", "");
        assertThat(complaints())
                .containsOnlyKeys("reason_1", "reason_2")
                .containsEntry("reason_1", one("aftersale.error.decision.reason.unknown"))
                .containsEntry("reason_2", one("aftersale.error.decision.reason.unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000"})
    void requiresANoteForTheReasonOther(String note) {
        type(1, "REJECTED", "OTHER", note);
        assertThat(complaints())
                .containsOnlyKeys("note_1")
                .containsEntry("note_1", one("aftersale.error.decision.other.note"));
    }

    @Test
    void rejectsOverlongNotesAndMessagesAndNamesLengthAndLimit() {
        type(1, "REJECTED", "WORN_BY_USE", text(1_001));
        message = text(10_001);
        assertThat(complaints())
                .containsOnlyKeys("note_1", "message")
                .containsEntry(
                        "note_1",
                        Collections.singletonList(
                                MessageReference.of("aftersale.error.note.long", 1_000, 1_001)))
                .containsEntry(
                        "message",
                        Collections.singletonList(
                                MessageReference.of("aftersale.error.reply.long", 10_000, 10_001)));
    }

    @Test
    void rejectsAllDecisionsForOneInvalidLine() {
        type(1, "APPROVED", "GOODWILL", "");
        type(2, "REJECTED", "", "");
        assertThat(complaints()).containsOnlyKeys("reason_2");
    }

    @Test
    void leavesLinesWithoutADecisionAlone() {
        type(1, "APPROVED", "GOODWILL", "");
        type(2, "", "", "");
        assertThat(rules.check(claim, request())).containsOnlyKeys(lamp);
    }

    @Test
    void acceptsValidDecisionsAndNormalisesTheirText() {
        type(1, "APPROVED", "GOODWILL", "");
        type(2, "REJECTED", "OTHER", " worn\r\nthin ");
        Map<ClaimLine, LineDecision> decided = rules.check(claim, request());
        assertThat(decided.get(lamp).status).isEqualTo(LineStatus.APPROVED);
        assertThat(decided.get(lamp).note).isEmpty();
        assertThat(decided.get(mugs).status).isEqualTo(LineStatus.REJECTED);
        assertThat(decided.get(mugs).reason).isEqualTo("OTHER");
        assertThat(decided.get(mugs).note).isEqualTo("worn\nthin");
    }

    private void type(long line, String decision, String reason, String note) {
        typed.put(line, new DecisionRequest.Line(decision, reason, note));
    }

    private DecisionRequest request() {
        return new DecisionRequest(typed, message, 0);
    }

    private Map<String, List<MessageReference>> complaints() {
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> rules.check(claim, request()), InvalidInputException.class);
        assertThat(refused).isNotNull();
        return refused.getErrors().asMap();
    }

    private static List<MessageReference> one(String code) {
        return Collections.singletonList(MessageReference.of(code));
    }

    private static String text(int length) {
        return String.join("", Collections.nCopies(length, "x"));
    }
}
