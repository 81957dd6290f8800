package org.aftersale.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the store measured of one page. */
final class Sample {

    private final List<Long> nanos = new ArrayList<>();
    private int statements;
    private int bytes;

    /** Takes what the store has measured since it was asked last, by label. */
    static Map<String, Sample> taken(Visitor visitor) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String line : visitor.get("/figures").split("\n")) {
            String[] parts = line.split("\t");
            if (parts.length == 5) {
                samples.computeIfAbsent(parts[0], any -> new Sample()).add(parts);
            }
        }
        return samples;
    }

    private void add(String[] parts) {
        if (!parts[4].trim().equals("200")) {
            throw new IllegalStateException(parts[0] + " answered " + parts[4]);
        }
        nanos.add(Long.parseLong(parts[1]));
        statements = Math.max(statements, Integer.parseInt(parts[2]));
        bytes = Integer.parseInt(parts[3]);
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds that this share of the requests stayed below. */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    /** The most that any of the requests needed. */
    int statements() {
        return statements;
    }

    int kilobytes() {
        return Math.round(bytes / 1024f);
    }
}
