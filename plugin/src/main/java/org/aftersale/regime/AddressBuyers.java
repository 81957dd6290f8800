package org.aftersale.regime;

import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.law.Buyer;
import org.springframework.stereotype.Component;

/**
 * A business bought if the ship-to address names a company or is marked as a business's; else a
 * consumer. An assumption: see {@code docs/law.md}.
 */
@Component("aftersaleBuyers")
public class AddressBuyers implements Buyers {

    @Override
    public Buyer of(StoreOrder order) {
        return order.getShipTo().map(AddressBuyers::of).orElse(Buyer.UNKNOWN);
    }

    private static Buyer of(ShipTo address) {
        return address.isBusiness() || address.getCompany() != null
                ? Buyer.BUSINESS
                : Buyer.CONSUMER;
    }
}
