package org.aftersale.withdrawal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Units as chosen in the form, written down before any order is looked up: the host's order item id
 * and a quantity each, such as {@code 1051=2 1052=1}.
 */
final class ChosenUnits {

    private static final int COLUMN = 4000;

    private ChosenUnits() {}

    /** Null for none, and if there are so many that a person had better read the statement. */
    static String write(Map<Long, Integer> quantities) {
        String text =
                quantities.entrySet().stream()
                        .filter(unit -> unit.getValue() > 0)
                        .map(unit -> unit.getKey() + "=" + unit.getValue())
                        .collect(Collectors.joining(" "));
        return text.isEmpty() || text.length() > COLUMN ? null : text;
    }

    /** Empty for null. */
    static Map<Long, Integer> read(String text) {
        Map<Long, Integer> quantities = new LinkedHashMap<Long, Integer>();
        if (text != null) {
            for (String unit : text.split(" ")) {
                int equals = unit.indexOf('=');
                quantities.put(
                        Long.valueOf(unit.substring(0, equals)),
                        Integer.valueOf(unit.substring(equals + 1)));
            }
        }
        return quantities;
    }
}
