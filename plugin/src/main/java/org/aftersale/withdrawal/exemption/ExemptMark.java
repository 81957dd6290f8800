package org.aftersale.withdrawal.exemption;

/** A mark as staff see it. */
public final class ExemptMark {

    private final GoodsKey goods;
    private final String name;
    private final Exemption exemption;
    private final String changedBy;
    private final long changedAt;

    ExemptMark(ExemptGoodsRecord record, String name) {
        this.goods = record.key();
        this.name = name;
        this.exemption = record.exemption;
        this.changedBy = record.changedBy;
        this.changedAt = record.changedAt;
    }

    public GoodsKey getGoods() {
        return goods;
    }

    /** The present name in the store's catalog; null if it is no longer there. */
    public String getName() {
        return name;
    }

    public Exemption getExemption() {
        return exemption;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** Epoch milliseconds. */
    public long getChangedAt() {
        return changedAt;
    }
}
