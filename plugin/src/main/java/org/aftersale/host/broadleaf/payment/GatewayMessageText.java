package org.aftersale.host.broadleaf.payment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a gateway said, fit to be kept: short, and without card numbers, which some gateways repeat
 * in their answers.
 */
final class GatewayMessageText {

    private static final int LONGEST = 1000;

    /** 13 to 19 digits, as they stand or in groups. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)");

    private GatewayMessageText() {}

    /**
     * @param said null for nothing
     */
    static String of(String said) {
        if (said == null) {
            return "";
        }
        // looked at before it is cut: half a card number would pass for none
        Matcher number = NUMBER.matcher(said);
        StringBuffer kept = new StringBuffer();
        while (number.find()) {
            String digits = number.group().replaceAll("\\D", "");
            String shown =
                    isCard(digits)
                            ? "[card …" + digits.substring(digits.length() - 4) + ']'
                            : number.group();
            number.appendReplacement(kept, Matcher.quoteReplacement(shown));
        }
        number.appendTail(kept);
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept.toString();
    }

    /** The check digit of card numbers (ISO/IEC 7812); one other number in ten has it, too. */
    private static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
