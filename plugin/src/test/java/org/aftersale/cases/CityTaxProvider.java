package org.aftersale.cases;

import java.math.BigDecimal;
import org.broadleafcommerce.common.config.domain.ModuleConfiguration;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.TaxDetail;
import org.broadleafcommerce.core.order.domain.TaxType;
import org.broadleafcommerce.core.pricing.service.exception.TaxException;
import org.broadleafcommerce.core.pricing.service.tax.provider.SimpleTaxProvider;

/** The host's simple taxes plus, where a test sets it, a city tax on goods. */
public class CityTaxProvider extends SimpleTaxProvider {

    /** Rate of the city tax, or null for none. */
    volatile BigDecimal city;

    void none() {
        setDefaultItemTaxRate(null);
        setDefaultFulfillmentGroupTaxRate(null);
        city = null;
    }

    @Override
    public Order calculateTaxForOrder(Order order, ModuleConfiguration config) throws TaxException {
        Order taxed = super.calculateTaxForOrder(order, config);
        for (FulfillmentGroup group : taxed.getFulfillmentGroups()) {
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                item.getTaxes().removeIf(tax -> TaxType.CITY.equals(tax.getType()));
                if (city != null) {
                    item.getTaxes().add(city(item));
                }
            }
        }
        return taxed;
    }

    private TaxDetail city(FulfillmentGroupItem item) {
        TaxDetail tax =
                entityConfig.createEntityInstance(TaxDetail.class.getName(), TaxDetail.class);
        tax.setType(TaxType.CITY);
        tax.setTaxName("City of Springfield");
        tax.setRate(city);
        tax.setAmount(item.getTotalItemTaxableAmount().multiply(city));
        return tax;
    }
}
