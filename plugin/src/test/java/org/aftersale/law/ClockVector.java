package org.aftersale.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.law.LegalEvent.Kind;
import org.aftersale.law.calendar.CountryZones;
import org.apache.commons.csv.CSVRecord;

/**
 * The facts of one line of clocks.csv. {@code country}: a code, then a postal code, {@code
 * business} or {@code unknown}; {@code +own} adds the rows of a merchant. {@code delivered}:
 * parcels joined by {@code +}, each with its line before a colon (else line 1), {@code ?} unknown,
 * {@code ~} assumed. {@code event}: what happened, separated by semicolons. Times are local to the
 * customer and noon where none is given; {@code now} is the day after the contract where none is
 * given.
 */
final class ClockVector {

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final CountryZones ZONES = new CountryZones();

    static {
        KINDS.put("complaint", Kind.COMPLAINT_RECEIVED);
        KINDS.put("answered", Kind.COMPLAINT_ANSWERED);
        KINDS.put("repair-asked", Kind.REPAIR_REQUESTED);
        KINDS.put("repaired", Kind.REPAIRED);
        KINDS.put("imposed", Kind.REPLACEMENT_IMPOSED);
        KINDS.put("withdrawal", Kind.WITHDRAWAL_NOTICE);
        KINDS.put("goods", Kind.GOODS_BACK);
        KINDS.put("proof", Kind.SENDING_PROVED);
        KINDS.put("refunded", Kind.WITHDRAWAL_REFUNDED);
    }

    private final CSVRecord row;
    private final List<LegalEvent> events = new ArrayList<>();
    private ZoneId store = ZoneOffset.UTC;
    private String now;
    private boolean waits = true;

    ClockVector(CSVRecord row) {
        this.row = row;
        if (!row.get("event").equals("-")) {
            settings();
            Arrays.stream(parts()).forEach(this::event);
        }
    }

    private String[] parts() {
        return row.get("event").split(" *; *");
    }

    private void settings() {
        for (String part : parts()) {
            String[] words = part.split(" ");
            if (words[0].equals("store")) {
                store = ZoneId.of(words[1]);
            } else if (words[0].equals("now")) {
                now = words[1];
            } else if (words[0].equals("waits")) {
                waits = !words[1].equals("no");
            }
        }
    }

    private void event(String part) {
        String[] words = part.split(" ");
        String[] name = words[0].split(":");
        Kind kind = KINDS.get(name[name.length - 1]);
        if (kind != null) {
            List<Long> lines = new ArrayList<>();
            if (name.length > 1) {
                lines.add(Long.valueOf(name[0]));
            }
            events.add(new LegalEvent(kind, instant(words[1]), lines, ""));
        }
    }

    boolean hasOwnRows() {
        return row.get("country").contains("+own");
    }

    OrderFacts facts() {
        String contract = row.get("contract");
        return OrderFacts.of(
                        new LegalPlace(country(), zone(), store),
                        buyer(),
                        contract.equals("-") ? null : instant(contract))
                .withDeliveries(deliveries())
                .withEvents(events)
                .withRefundWaitingForGoods(waits);
    }

    long now() {
        if (now != null) {
            return instant(now);
        }
        String contract = row.get("contract");
        return instant(contract.equals("-") ? "2026-08-10" : contract) + 86_400_000L;
    }

    private String country() {
        String code = row.get("country").split("[ +]")[0];
        return code.equals("-") ? null : code;
    }

    private ZoneId zone() {
        String[] words = row.get("country").split(" ");
        String postal = words.length > 1 ? words[1] : null;
        String code = country() == null ? "" : country().toUpperCase();
        return ZONES.zoneOf(code, postal).orElse(null);
    }

    private Buyer buyer() {
        return row.get("country").endsWith("business")
                ? Buyer.BUSINESS
                : row.get("country").endsWith("unknown") ? Buyer.UNKNOWN : Buyer.CONSUMER;
    }

    private List<DeliveryFact> deliveries() {
        List<DeliveryFact> parcels = new ArrayList<>();
        if (!row.get("delivered").equals("-")) {
            for (String parcel : row.get("delivered").split(" \\+ ")) {
                int colon = parcel.indexOf(':') == 1 ? 1 : -1;
                long line = colon < 0 ? 1 : Long.parseLong(parcel.substring(0, 1));
                parcels.add(delivery(parcel.substring(colon + 1), line));
            }
        }
        return parcels;
    }

    private DeliveryFact delivery(String date, long line) {
        List<Long> lines = Collections.singletonList(line);
        if (date.equals("?")) {
            return DeliveryFact.unknown(lines);
        }
        return date.startsWith("~")
                ? DeliveryFact.assumed(instant(date.substring(1)), lines)
                : DeliveryFact.delivered(instant(date), lines);
    }

    private long instant(String text) {
        LocalDateTime local =
                text.contains("T")
                        ? LocalDateTime.parse(text)
                        : LocalDate.parse(text).atTime(12, 0);
        return local.atZone(zone() == null ? store : zone()).toInstant().toEpochMilli();
    }
}
