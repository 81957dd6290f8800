package org.aftersale.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.returns.state.ReturnReason;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Checks a request field by field against what can go back, and reports all errors at once. */
public final class ReturnRules {

    public static final int MAX_NOTE = 1000;
    public static final int MAX_TRACKING = 100;
    public static final int MAX_REFUSAL = 500;

    private static final TextLength NOTE = TextLength.of(MAX_NOTE, 4000);
    private static final TextLength TRACKING = TextLength.of(MAX_TRACKING, 200);
    private static final TextLength REFUSAL = TextLength.of(MAX_REFUSAL, 2000);
    private static final String ERROR = "aftersale.error.return.";

    /** More than any order has; a longer number is no quantity. */
    private static final int DIGITS = 6;

    private ReturnRules() {}

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static CheckedReturn check(ReturnableOrder order, ReturnRequest request) {
        FieldErrors errors = new FieldErrors();
        Map<StoreOrderLine, Integer> units = new LinkedHashMap<StoreOrderLine, Integer>();
        request.getQuantities().forEach((line, typed) -> add(order, line, typed, units, errors));
        if (units.isEmpty() && errors.isEmpty()) {
            errors.add("lines", ERROR + "nothing");
        }
        Optional<ReturnReason> reason =
                FormFields.choice(ReturnReason.values(), request.getReason());
        if (!reason.isPresent()) {
            errors.add("reason", ERROR + "reason");
        }
        tooLong(errors, "note", request.getNote(), NOTE);
        errors.throwIfAny();
        return new CheckedReturn(order.getOrder(), units, reason.get());
    }

    /** What was typed for one line, all of it together; nothing and zero are ignored. */
    private static void add(
            ReturnableOrder order,
            String id,
            List<String> typed,
            Map<StoreOrderLine, Integer> units,
            FieldErrors errors) {
        int wanted = 0;
        for (String each : typed) {
            String text = each == null ? "" : each.trim();
            int number = text.isEmpty() ? 0 : FormNumbers.number(text, DIGITS, -1);
            if (number < 0) {
                errors.add("quantity_" + id, ERROR + "quantity");
                return;
            }
            wanted += number;
        }
        if (wanted > 0) {
            addUnits(order, id, wanted, units, errors);
        }
    }

    private static void addUnits(
            ReturnableOrder order,
            String id,
            int wanted,
            Map<StoreOrderLine, Integer> units,
            FieldErrors errors) {
        Optional<ReturnableLine> line =
                FormNumbers.isId(id) ? order.line(Long.parseLong(id)) : Optional.empty();
        if (!line.isPresent()) {
            errors.add("lines", "aftersale.error.lines.unknown");
            return;
        }
        int most = line.get().getVerdict().getQuantity();
        int all = units.getOrDefault(line.get().getLine(), 0) + wanted;
        if (all <= most) {
            units.put(line.get().getLine(), all);
        } else if (most == 0) {
            errors.add("lines", ERROR + "none", line.get().getLine().getName());
        } else {
            errors.add("quantity_" + id, ERROR + "most", most);
        }
    }

    /**
     * @return the tracking number as one line
     * @throws org.aftersale.shared.InvalidInputException if it is empty or too long
     */
    static String tracking(String typed) {
        return required("tracking", UserText.line(typed), TRACKING);
    }

    /**
     * @return what the customer is told, normalized
     * @throws org.aftersale.shared.InvalidInputException if it is empty or too long
     */
    static String refusal(String typed) {
        return required("words", UserText.normalize(typed), REFUSAL);
    }

    private static String required(String field, String text, TextLength limit) {
        FieldErrors errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(field, ERROR + field);
        }
        tooLong(errors, field, text, limit);
        errors.throwIfAny();
        return text;
    }

    private static void tooLong(FieldErrors errors, String field, String text, TextLength limit) {
        if (limit.isExceededBy(text)) {
            errors.add(field, ERROR + "long", limit.getMost(), limit.length(text));
        }
    }
}
