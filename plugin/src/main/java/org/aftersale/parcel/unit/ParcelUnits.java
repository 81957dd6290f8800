package org.aftersale.parcel.unit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The units of a parcel as a text: the host's order item and a quantity each, such as {@code 1051=2
 * 1052=1}.
 */
public final class ParcelUnits {

    /** The width of the column. */
    public static final int LONGEST = 4000;

    private static final Pattern UNIT = Pattern.compile("(\\d{1,18})=(\\d{1,6})");

    private ParcelUnits() {}

    /** In the order of the ids; empty for none. */
    public static String write(Map<Long, Integer> units) {
        return new TreeMap<Long, Integer>(units)
                .entrySet().stream()
                        .map(unit -> unit.getKey() + "=" + unit.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Empty for an empty text; null for one that cannot be read. */
    public static Map<Long, Integer> read(String text) {
        Map<Long, Integer> units = new TreeMap<Long, Integer>();
        for (String part : text.trim().isEmpty() ? new String[0] : text.trim().split("[\\s,;]+")) {
            Matcher unit = UNIT.matcher(part);
            boolean readable =
                    unit.matches()
                            && Integer.parseInt(unit.group(2)) > 0
                            && units.put(
                                            Long.valueOf(unit.group(1)),
                                            Integer.valueOf(unit.group(2)))
                                    == null;
            if (!readable) {
                return null;
            }
        }
        return text.length() > LONGEST ? null : units;
    }
}
