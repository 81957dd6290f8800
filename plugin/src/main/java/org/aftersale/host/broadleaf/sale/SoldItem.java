package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;

/** One row of what was ordered: a line of its own, a bundle, or a part of a bundle. */
final class SoldItem {

    private final Object[] row;
    private final Long bundleId;

    /**
     * @param row as {@link SoldItemReader} selects it
     * @param bundleId the bundle's row it is a part of; null for a line of the order's own
     */
    SoldItem(Object[] row, Long bundleId) {
        this.row = row;
        this.bundleId = bundleId;
    }

    long id() {
        return (Long) row[0];
    }

    String name() {
        return row[1] == null ? "#" + id() : (String) row[1];
    }

    /** Of a part: how many go into one bundle. */
    int quantity() {
        return (Integer) row[2];
    }

    /** For one unit, as the host averaged it; null where it never did. */
    BigDecimal price() {
        return (BigDecimal) row[3];
    }

    /** For one unit before any discount; null where the host recorded none. */
    BigDecimal retailPrice() {
        return (BigDecimal) row[4];
    }

    /** What the host takes for the sale price: never more than the retail price. */
    BigDecimal salePrice() {
        BigDecimal sale = (BigDecimal) row[5];
        BigDecimal retail = retailPrice();
        if (sale == null) {
            return retail;
        }
        return retail == null ? sale : sale.min(retail);
    }

    String imageUrl() {
        return (String) (row[6] == null ? row[7] : row[6]);
    }

    Long bundleId() {
        return bundleId;
    }
}
