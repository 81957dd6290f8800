package org.aftersale.returns;

import java.util.HashMap;
import java.util.Map;
import org.aftersale.returns.state.RejectionReason;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Checks what the desk says came, and what it says of it. */
final class ReceivingRules {

    static final String ACCEPTED = "ACCEPTED";

    private static final String ERROR = "aftersale.error.return.";
    private static final int DIGITS = 6;

    private ReceivingRules() {}

    /**
     * Units above zero by the line's id.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static Map<Long, Integer> units(Return back, Map<Long, String> typed) {
        FieldErrors errors = new FieldErrors();
        Map<Long, Integer> units = new HashMap<Long, Integer>();
        for (ReturnLine line : back.lines) {
            String text = typed.getOrDefault(line.id, "").trim();
            if (line.isAwaited() && !text.isEmpty()) {
                int came = FormNumbers.number(text, DIGITS, -1);
                if (came < 0 || came > line.quantity) {
                    errors.add("received_" + line.id, ERROR + "received", line.quantity);
                } else if (came > 0) {
                    units.put(line.id, came);
                }
            }
        }
        if (units.isEmpty() && errors.isEmpty()) {
            errors.add("lines", ERROR + "nothing");
        }
        errors.throwIfAny();
        return units;
    }

    /**
     * Why not, by the line's id; null for accepted.
     *
     * @throws org.aftersale.shared.InvalidInputException if none was decided
     */
    static Map<Long, RejectionReason> decisions(Return back, Map<Long, String> chosen) {
        Map<Long, RejectionReason> decisions = new HashMap<Long, RejectionReason>();
        for (ReturnLine line : back.lines) {
            String choice = chosen.getOrDefault(line.id, "");
            if (line.isToInspect() && ACCEPTED.equals(choice)) {
                decisions.put(line.id, null);
            } else if (line.isToInspect()) {
                FormFields.choice(RejectionReason.values(), choice)
                        .ifPresent(why -> decisions.put(line.id, why));
            }
        }
        if (decisions.isEmpty()) {
            new FieldErrors().add("lines", ERROR + "undecided").throwIfAny();
        }
        return decisions;
    }
}
