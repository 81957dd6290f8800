package org.aftersale.withdrawal.exemption;

import org.aftersale.settings.SettingChange;

/** A change of a mark, with what it is about. */
public final class ExemptMarkChange {

    private final SettingChange change;
    private final GoodsKey goods;
    private final String name;
    private final boolean latest;

    ExemptMarkChange(SettingChange change, String name, boolean latest) {
        this.change = change;
        this.goods = GoodsKey.parse(change.getKey());
        this.name = name;
        this.latest = latest;
    }

    /** Its values are names of {@link Exemption}; empty: no mark. */
    public SettingChange getChange() {
        return change;
    }

    public GoodsKey getGoods() {
        return goods;
    }

    /** The present name in the store's catalog; null if it is no longer there. */
    public String getName() {
        return name;
    }

    /** Whether nobody has changed the mark since, so that it can be undone. */
    public boolean isLatest() {
        return latest;
    }
}
