package org.aftersale.admin.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Reads the decision of each claim line from the form's fields. */
final class DecidedLines {

    private static final String PREFIX = "decision_";

    private DecidedLines() {}

    static Map<Long, DecisionRequest.Line> of(Map<String, String[]> fields) {
        Map<Long, DecisionRequest.Line> lines = new LinkedHashMap<Long, DecisionRequest.Line>();
        for (String name : fields.keySet()) {
            String id = name.replace(PREFIX, "");
            if (name.startsWith(PREFIX) && FormNumbers.isId(id)) {
                lines.put(
                        Long.valueOf(id),
                        new DecisionRequest.Line(
                                FormFields.first(fields, name),
                                FormFields.first(fields, "reason_" + id),
                                FormFields.first(fields, "note_" + id)));
            }
        }
        return lines;
    }
}
