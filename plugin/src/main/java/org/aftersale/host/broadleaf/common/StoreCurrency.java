package org.aftersale.host.broadleaf.common;

import javax.annotation.Resource;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.currency.service.BroadleafCurrencyService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The currency of orders without one: the store's default, else the configured one. */
@Component("aftersaleStoreCurrency")
public class StoreCurrency {

    @Resource(name = "blCurrencyService")
    protected BroadleafCurrencyService currencies;

    @Value("${aftersale.currency}")
    protected String fallback;

    /** ISO 4217 code. */
    public String code() {
        BroadleafCurrency currency = currencies.findDefaultBroadleafCurrency();
        return currency == null ? fallback : currency.getCurrencyCode();
    }
}
