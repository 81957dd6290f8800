package org.aftersale.law.calendar;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aftersale.law.table.LawTable;
import org.apache.commons.csv.CSVRecord;

/**
 * The time zone of a ship-to address: {@code aftersale/law/countries.csv}. A country with several
 * zones has lines for postal codes beginning with certain digits; the longest match counts.
 */
public class CountryZones {

    /**
     * @param country ISO 3166-1 alpha-2 in capitals, or null
     * @param postalCode as written on the address, or null
     * @return empty for a country without an entry: then the store's zone has to do
     */
    public Optional<ZoneId> zoneOf(String country, String postalCode) {
        String digits = postalCode == null ? "" : postalCode.replaceAll("[^0-9]", "");
        return Shipped.ENTRIES.stream()
                .filter(entry -> entry.country.equals(country))
                .filter(entry -> digits.startsWith(entry.postal))
                .max(Comparator.comparing(entry -> entry.postal.length()))
                .map(entry -> entry.zone);
    }

    /** Read when first asked for, not while the store starts. */
    private static final class Shipped {

        private static final List<Entry> ENTRIES =
                LawTable.read("/aftersale/law/countries.csv", Entry::new);
    }

    private static final class Entry {

        private final String country;
        private final String postal;
        private final ZoneId zone;

        private Entry(CSVRecord row) {
            this.country = row.get("country");
            this.postal = row.get("postal");
            this.zone = ZoneId.of(row.get("zone"));
        }
    }
}
