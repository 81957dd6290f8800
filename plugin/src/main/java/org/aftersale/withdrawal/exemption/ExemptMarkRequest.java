package org.aftersale.withdrawal.exemption;

/** The form of a mark, unchecked; empty fields are empty texts. */
public final class ExemptMarkRequest {

    /** The name of a {@link org.aftersale.host.catalog.StoreGoods.Kind}. */
    public String kind = "";

    /** An id, a name, or a part of one. */
    public String goods = "";

    /** The id chosen among those found for {@link #goods}. */
    public String chosen = "";

    /** The name of an {@link Exemption}. */
    public String exemption = "";

    /** The exemption that the form was made from; empty for none. */
    public String seen = "";
}
