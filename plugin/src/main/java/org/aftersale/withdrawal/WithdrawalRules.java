package org.aftersale.withdrawal;

import org.aftersale.shared.EmailAddresses;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.withdrawal.outcome.SendingProof;

/**
 * Checks a statement: only what the law lets a shop ask for – who, which contract, and where the
 * receipt goes (Directive 2011/83/EU, article 11a(2)). All errors are reported at once.
 */
public final class WithdrawalRules {

    public static final int MAX_NAME = 120;
    public static final int MAX_ORDER = 120;
    public static final int MAX_GOODS = 1000;

    public static final int MAX_CARRIER = 60;
    public static final int MAX_TRACKING = 100;

    private static final TextLength CARRIER = TextLength.of(MAX_CARRIER, 120);
    private static final TextLength TRACKING = TextLength.of(MAX_TRACKING, 200);
    private static final TextLength NAME = TextLength.of(MAX_NAME, 255);
    private static final TextLength ORDER = TextLength.of(MAX_ORDER, 255);
    private static final TextLength GOODS = TextLength.of(MAX_GOODS, 2000);

    private WithdrawalRules() {}

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    public static void check(WithdrawalRequest request) {
        check(request.getName(), request.getEmail(), request.getOrder(), request.getGoods());
        String statement = UserText.normalize(request.getStatement());
        if (UserText.MESSAGE.isExceededBy(statement)) {
            new FieldErrors()
                    .add(
                            "goods",
                            "aftersale.error.withdrawal.long",
                            UserText.MAX_LENGTH,
                            UserText.MESSAGE.length(statement))
                    .throwIfAny();
        }
    }

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static void check(SendingProof proof) {
        FieldErrors errors = new FieldErrors();
        text(errors, "carrier", proof.getCarrier(), CARRIER, MAX_CARRIER);
        text(errors, "tracking", proof.getTracking(), TRACKING, MAX_TRACKING);
        errors.throwIfAny();
    }

    static void check(String name, String email, String order, String goods) {
        FieldErrors errors = new FieldErrors();
        text(errors, "name", UserText.line(name), NAME, MAX_NAME);
        email(errors, email(email));
        text(errors, "order", UserText.line(order), ORDER, MAX_ORDER);
        String named = UserText.normalize(goods);
        if (GOODS.isExceededBy(named)) {
            errors.add("goods", "aftersale.error.withdrawal.long", MAX_GOODS, GOODS.length(named));
        }
        errors.throwIfAny();
    }

    private static void text(
            FieldErrors errors, String field, String text, TextLength limit, int most) {
        if (text.isEmpty()) {
            errors.add(field, "aftersale.error.withdrawal." + field + ".empty");
        } else if (limit.isExceededBy(text)) {
            errors.add(field, "aftersale.error.withdrawal.long", most, limit.length(text));
        }
    }

    private static void email(FieldErrors errors, String email) {
        if (email.isEmpty()) {
            errors.add("email", "aftersale.error.withdrawal.email.empty");
        } else if (!isEmail(email)) {
            errors.add("email", "aftersale.error.withdrawal.email");
        }
    }

    /** An address as typed, without what surrounds it; a line break in it stays, and is refused. */
    public static String email(String typed) {
        return EmailAddresses.typed(typed);
    }

    public static boolean isEmail(String email) {
        return EmailAddresses.isAddress(email);
    }
}
