package org.aftersale.withdrawal.exemption;

import java.util.Locale;
import org.aftersale.host.catalog.StoreGoods;

/** Which product or category; as text, such as product.42, the key of its history. */
public final class GoodsKey {

    private final StoreGoods.Kind kind;
    private final long id;

    GoodsKey(StoreGoods.Kind kind, long id) {
        this.kind = kind;
        this.id = id;
    }

    static GoodsKey parse(String text) {
        int dot = text.indexOf('.');
        StoreGoods.Kind kind =
                StoreGoods.Kind.valueOf(text.substring(0, dot).toUpperCase(Locale.ROOT));
        return new GoodsKey(kind, Long.parseLong(text.substring(dot + 1)));
    }

    public StoreGoods.Kind getKind() {
        return kind;
    }

    /** The host's product or category id. */
    public long getId() {
        return id;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + '.' + id;
    }
}
