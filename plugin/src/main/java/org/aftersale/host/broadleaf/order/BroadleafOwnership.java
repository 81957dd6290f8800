package org.aftersale.host.broadleaf.order;

import org.aftersale.host.OwnershipConditions;
import org.springframework.stereotype.Component;

/** By the host's order table, looked up by primary key or by its customer. */
@Component("aftersaleOwnershipConditions")
public class BroadleafOwnership implements OwnershipConditions {

    @Override
    public String owned(String row) {
        return " (("
                + row
                + ".customerId = :customer and"
                + notMovedAway(row)
                + ") or exists (select oo.id from OrderImpl oo where oo.id = "
                + row
                + ".orderId and oo.customer.id = :customer))";
    }

    @Override
    public String notMovedAway(String row) {
        return " not exists (select om.id from OrderImpl om where om.id = "
                + row
                + ".orderId and om.customer.id <> :customer)";
    }

    @Override
    public String movedAway(String row) {
        return " exists (select om.id from OrderImpl om where om.id = "
                + row
                + ".orderId and om.customer.id <> "
                + row
                + ".customerId)";
    }

    @Override
    public String movedHere(String row) {
        return " "
                + row
                + ".customerId <> :customer and "
                + row
                + ".orderId in (select oh.id from OrderImpl oh where oh.customer.id = :customer)";
    }
}
