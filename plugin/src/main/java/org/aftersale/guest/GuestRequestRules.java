package org.aftersale.guest;

import org.aftersale.shared.EmailAddresses;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;

/** Checks what was typed by its form alone, never by what the store knows. */
public final class GuestRequestRules {

    public static final int MAX_ORDER = 120;

    private static final TextLength ORDER = TextLength.of(MAX_ORDER, 255);

    private GuestRequestRules() {}

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static void check(String order, String email) {
        FieldErrors errors = new FieldErrors();
        if (order.isEmpty()) {
            errors.add("order", "aftersale.error.guest.order.empty");
        } else if (ORDER.isExceededBy(order)) {
            errors.add("order", "aftersale.error.guest.order.long", MAX_ORDER);
        }
        if (email.isEmpty()) {
            errors.add("email", "aftersale.error.guest.email.empty");
        } else if (!EmailAddresses.isAddress(email)) {
            errors.add("email", "aftersale.error.guest.email");
        }
        errors.throwIfAny();
    }

    static String order(String typed) {
        return UserText.line(typed);
    }
}
