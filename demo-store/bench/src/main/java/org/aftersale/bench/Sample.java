package org.aftersale.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The store's measurements of one page. */
final class Sample {

    private final List<Long> nanos = new ArrayList<>();
    private int statements;
    private int bytes;

    /** Takes the store's measurements since the last call, by label. */
    static Map<String, Sample> taken(Visitor visitor) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String line : visitor.get("/figures").split("\n")) {
            String[] parts = line.split("\t");
            if (parts.length == 7) {
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

    /** The given percentile of the requests, in milliseconds. */
    double millis(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    /** The highest number any of the requests needed. */
    int statements() {
        return statements;
    }

    int kilobytes() {
        return Math.round(bytes / 1024f);
    }
}
