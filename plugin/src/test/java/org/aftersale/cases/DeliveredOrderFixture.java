package org.aftersale.cases;

import java.util.List;

/** Sends the parcels of an order to a country and says when they were delivered. */
final class DeliveredOrderFixture {

    private final HostFixture store;
    private final long orderId;

    DeliveredOrderFixture(HostFixture store, long orderId) {
        this.store = store;
        this.orderId = orderId;
    }

    DeliveredOrderFixture to(String country) {
        if (store.sql
                .queryForList("select * from BLC_COUNTRY where ABBREVIATION = ?", country)
                .isEmpty()) {
            store.sql.update(
                    "insert into BLC_COUNTRY (ABBREVIATION, NAME) values (?, ?)", country, country);
        }
        for (Long group : groups()) {
            store.sql.update(
                    "insert into BLC_ADDRESS (ADDRESS_ID, ADDRESS_LINE1, CITY, COUNTRY,"
                            + " POSTAL_CODE, IS_BUSINESS) values (?, 'x', 'x', ?, '1', ?)",
                    group,
                    country,
                    false);
            store.sql.update(
                    "update BLC_FULFILLMENT_GROUP set ADDRESS_ID = ?"
                            + " where FULFILLMENT_GROUP_ID = ?",
                    group,
                    group);
        }
        return this;
    }

    /** All of its parcels. */
    DeliveredOrderFixture deliveredAt(long millis) {
        for (Long group : groups()) {
            store.sql.update("delete from AFS_PARCEL where PARCEL_ID = ?", group);
            store.sql.update(
                    "insert into AFS_PARCEL (PARCEL_ID, ORDER_ID, STATUS, DELIVERED_AT, SOURCE,"
                            + " SENDER, CHANGED_AT, VERSION)"
                            + " values (?, ?, 'DELIVERED', ?, 'STORE', 'x', 1, 0)",
                    group,
                    orderId,
                    millis);
        }
        return this;
    }

    private List<Long> groups() {
        return store.sql.queryForList(
                "select FULFILLMENT_GROUP_ID from BLC_FULFILLMENT_GROUP where ORDER_ID = ?",
                Long.class,
                orderId);
    }
}
