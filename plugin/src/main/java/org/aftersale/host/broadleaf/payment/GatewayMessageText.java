package org.aftersale.host.broadleaf.payment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gateway's message, made safe to store: truncated, and without card numbers, which some gateways
 * repeat in responses.
 */
final class GatewayMessageText {

    private static final int MAX_LENGTH = 1000;

    /** 13 to 19 digits, with or without separators. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)");

    private GatewayMessageText() {}

    /**
     * @param message null for none
     */
    static String of(String message) {
        if (message == null) {
            return "";
        }
        // masked before truncation: half a card number would not be recognized
        Matcher number = NUMBER.matcher(message);
        StringBuffer masked = new StringBuffer();
        while (number.find()) {
            String digits = number.group().replaceAll("\\D", "");
            String shown =
                    isCard(digits)
                            ? "[card …" + digits.substring(digits.length() - 4) + ']'
                            : number.group();
            number.appendReplacement(masked, Matcher.quoteReplacement(shown));
        }
        number.appendTail(masked);
        return masked.length() > MAX_LENGTH ? masked.substring(0, MAX_LENGTH) : masked.toString();
    }

    /** The Luhn check digit of card numbers (ISO/IEC 7812); one other number in ten has it, too. */
    private static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
