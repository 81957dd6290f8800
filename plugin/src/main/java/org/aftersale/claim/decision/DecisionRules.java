package org.aftersale.claim.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.LineDecision;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Component;

/** Validates decisions: a known reason for each line, and a note where the reason requires one. */
@Component("aftersaleDecisionRules")
public class DecisionRules {

    @Resource(name = "aftersaleReasons")
    protected Reasons reasons;

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    Map<ClaimLine, LineDecision> check(Claim claim, DecisionRequest request) {
        FieldErrors errors = new FieldErrors();
        Map<ClaimLine, LineDecision> decisions = new LinkedHashMap<>();
        for (ClaimLine line : claim.getLines()) {
            DecisionRequest.Line typed = request.lines.get(line.getId());
            if (typed != null && !typed.decision.isEmpty()) {
                decisions.put(line, check(line, typed, errors));
            }
        }
        if (decisions.isEmpty()) {
            errors.add("decision", "aftersale.error.decision.none");
        }
        String message = UserText.normalize(request.message);
        if (UserText.MESSAGE.isExceededBy(message)) {
            errors.add(
                    "message",
                    "aftersale.error.reply.long",
                    UserText.MAX_LENGTH,
                    UserText.MESSAGE.length(message));
        }
        errors.throwIfAny();
        return decisions;
    }

    private LineDecision check(ClaimLine line, DecisionRequest.Line typed, FieldErrors errors) {
        boolean approved = LineStatus.APPROVED.name().equals(typed.decision);
        LineStatus to = approved ? LineStatus.APPROVED : LineStatus.REJECTED;
        if (!approved && !LineStatus.REJECTED.name().equals(typed.decision)) {
            errors.add("decision_" + line.getId(), "aftersale.error.decision.none");
        } else if (!LineStatus.TRANSITIONS.allows(line.getStatus(), to)) {
            errors.add("decision_" + line.getId(), "aftersale.error.line.decided");
        }
        ReasonKind kind = approved ? ReasonKind.APPROVAL : ReasonKind.REJECTION;
        checkReason(line, typed, kind, errors);
        String note = UserText.normalize(typed.note);
        if (UserText.NOTE.isExceededBy(note)) {
            errors.add(
                    "note_" + line.getId(),
                    "aftersale.error.note.long",
                    UserText.NOTE.getMost(),
                    UserText.NOTE.length(note));
        } else if (note.isEmpty() && reasons.needsNote(kind, typed.reason)) {
            errors.add("note_" + line.getId(), "aftersale.error.decision.other.note");
        }
        return new LineDecision(to, typed.reason, note);
    }

    private void checkReason(
            ClaimLine line, DecisionRequest.Line typed, ReasonKind kind, FieldErrors errors) {
        if (typed.reason.isEmpty()) {
            errors.add("reason_" + line.getId(), "aftersale.error.decision.reason.missing");
        } else if (!reasons.knows(kind, typed.reason)) {
            errors.add("reason_" + line.getId(), "aftersale.error.decision.reason.unknown");
        }
    }
}
