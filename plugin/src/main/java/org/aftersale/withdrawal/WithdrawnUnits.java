package org.aftersale.withdrawal;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.aftersale.shared.ColumnText;

/** Units of one order line that a withdrawal is about. */
@Embeddable
public class WithdrawnUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "PRODUCT_NAME", nullable = false, length = 255)
    protected String name;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    /** The code of the exemption; null if there is a right to withdraw. */
    @Column(name = "EXEMPTION", length = 40)
    protected String exemption;

    protected WithdrawnUnits() {}

    WithdrawnUnits(long orderItemId, String name, int quantity, String exemption) {
        this.orderItemId = orderItemId;
        this.name = ColumnText.cut(name, 255);
        this.quantity = quantity;
        this.exemption = exemption;
    }

    /** The host's order item id. */
    public long getOrderItemId() {
        return orderItemId;
    }

    /** The product's name when the order was matched. */
    public String getName() {
        return name;
    }

    public int getQuantity() {
        return quantity;
    }

    /** The code of the exemption from the right of withdrawal; null for none. */
    public String getExemption() {
        return exemption;
    }
}
