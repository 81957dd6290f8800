package org.aftersale.withdrawal.exemption;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.host.catalog.StoreGoods;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A product or category whose goods are, or were, exempt from the right of withdrawal. */
@Entity
@Table(name = "AFS_EXEMPT_GOODS")
public class ExemptGoodsRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsExemptGoodsId")
    @GenericGenerator(
            name = "AfsExemptGoodsId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsExemptGoods"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.withdrawal.exemption.ExemptGoodsRecord")
            })
    @Column(name = "EXEMPT_ID")
    protected Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected StoreGoods.Kind kind;

    @Column(name = "GOODS_ID", nullable = false)
    protected long goodsId;

    /** Counts the changes: the version after a change identifies it. */
    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    /** Null if the mark was removed: the row stays, so that this can be undone. */
    @Enumerated(EnumType.STRING)
    @Column(name = "EXEMPTION", length = 40)
    protected Exemption exemption;

    @Column(name = "CHANGED_BY", nullable = false, length = 255)
    protected String changedBy;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    /** For JPA. */
    protected ExemptGoodsRecord() {}

    ExemptGoodsRecord(GoodsKey goods) {
        this.kind = goods.getKind();
        this.goodsId = goods.getId();
    }

    GoodsKey key() {
        return new GoodsKey(kind, goodsId);
    }
}
