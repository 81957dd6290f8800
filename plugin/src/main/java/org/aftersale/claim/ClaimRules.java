package org.aftersale.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.springframework.stereotype.Component;

/** Validates a claim field by field and reports all errors at once. */
@Component("aftersaleClaimRules")
public class ClaimRules {

    @Resource(name = "aftersaleReasons")
    protected Reasons reasons;

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    CheckedClaim check(ClaimableOrder order, ClaimRequest request) {
        FieldErrors errors = new FieldErrors();
        Map<StoreOrderLine, Integer> quantities = quantities(order, request, errors);
        String reason = reason(request, errors);
        String description = description(request, errors);
        Remedy remedy = remedy(request, errors);
        errors.throwIfAny();
        return new CheckedClaim(quantities, reason, description, remedy);
    }

    private Map<StoreOrderLine, Integer> quantities(
            ClaimableOrder order, ClaimRequest request, FieldErrors errors) {
        Map<StoreOrderLine, Integer> quantities = new LinkedHashMap<StoreOrderLine, Integer>();
        for (Map.Entry<String, String> typed : request.getQuantities().entrySet()) {
            Optional<StoreOrderLine> line = order.line(typed.getKey());
            if (!line.isPresent()) {
                errors.add("lines", "aftersale.error.lines.unknown");
                continue;
            }
            Integer quantity = quantity(typed, order.claimable(line.get()), errors);
            if (quantity != null) {
                quantities.put(line.get(), quantity);
            }
        }
        if (request.getQuantities().isEmpty()) {
            errors.add("lines", "aftersale.error.lines.none");
        }
        return quantities;
    }

    private static Integer quantity(
            Map.Entry<String, String> typed, int limit, FieldErrors errors) {
        String field = "quantity_" + typed.getKey();
        String text = typed.getValue() == null ? "" : typed.getValue().trim();
        if (!text.matches("[+-]?\\d{1,18}")) {
            errors.add(field, "aftersale.error.quantity.number");
            return null;
        }
        long quantity = Long.parseLong(text);
        if (quantity < 1 || quantity > limit) {
            errors.add(field, outside(limit), limit);
            return null;
        }
        return (int) quantity;
    }

    private String reason(ClaimRequest request, FieldErrors errors) {
        String reason = request.getReason();
        if (reason == null || reason.isEmpty()) {
            errors.add("reason", "aftersale.error.reason.missing");
        } else if (!reasons.knows(ReasonKind.CLAIM, reason)) {
            errors.add("reason", "aftersale.error.reason.unknown");
        }
        return reason;
    }

    private static String description(ClaimRequest request, FieldErrors errors) {
        String text = UserText.normalize(request.getDescription());
        if (text.isEmpty()) {
            errors.add("description", "aftersale.error.description.empty");
        } else if (UserText.MESSAGE.isExceededBy(text)) {
            errors.add(
                    "description",
                    "aftersale.error.description.long",
                    UserText.MAX_LENGTH,
                    UserText.MESSAGE.length(text));
        }
        return text;
    }

    private static Remedy remedy(ClaimRequest request, FieldErrors errors) {
        String remedy = request.getRemedy();
        if (remedy == null || remedy.isEmpty()) {
            errors.add("remedy", "aftersale.error.remedy.missing");
            return null;
        }
        Optional<Remedy> known = FormFields.choice(Remedy.values(), remedy);
        if (!known.isPresent()) {
            errors.add("remedy", "aftersale.error.remedy.unknown");
        }
        return known.orElse(null);
    }

    private static String outside(int limit) {
        return limit == 1 ? "aftersale.error.quantity.one" : "aftersale.error.quantity.range";
    }
}
