package org.aftersale.law;

import java.time.ZoneId;
import java.util.Locale;

/** Where an order went to: the country decides the law, the zones decide when a day ends. */
public final class LegalPlace {

    private final String country;
    private final ZoneId zone;
    private final ZoneId storeZone;

    /**
     * @param country the ship-to country, ISO 3166-1 alpha-2; null: not known
     * @param zone the ship-to address's; null: the store's has to do
     * @param storeZone null: UTC
     */
    public LegalPlace(String country, ZoneId zone, ZoneId storeZone) {
        this.country = country == null ? null : country.trim().toUpperCase(Locale.ROOT);
        this.zone = zone;
        this.storeZone = storeZone;
    }

    /** In capitals; null: not known. */
    public String getCountry() {
        return country;
    }

    /** Null: the store's has to do. */
    public ZoneId getZone() {
        return zone;
    }

    /** Null: UTC. */
    public ZoneId getStoreZone() {
        return storeZone;
    }
}
