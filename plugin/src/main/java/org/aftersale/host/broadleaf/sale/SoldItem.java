package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;

/** One row of an order's items: a separate line, a bundle, or a part of a bundle. */
final class SoldItem {

    private final Object[] row;
    private final Long bundleId;

    /**
     * @param row as selected by {@link SoldItemReader}
     * @param bundleId the row of the bundle it is part of; null for a separate line
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

    /** For a part: the quantity per bundle. */
    int quantity() {
        return (Integer) row[2];
    }

    /** Per unit, the host's average; null if not recorded. */
    BigDecimal price() {
        return (BigDecimal) row[3];
    }

    /** Per unit before discounts; null if not recorded. */
    BigDecimal retailPrice() {
        return (BigDecimal) row[4];
    }

    /** The host's effective sale price: never above the retail price. */
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
