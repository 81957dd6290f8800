package org.aftersale.storefront.refund;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;
import org.aftersale.storefront.page.ShopPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A summary line of a customer's store credit, for customers who have any. */
@Component("aftersaleCreditLine")
public class CreditLine {

    @Autowired protected StoreCredits credits;

    /** Null if there is no balance to spend. */
    public PageModel of(long customerId) {
        List<Amount> some =
                credits.balance(customerId).stream()
                        .map(CreditBalance::getAmount)
                        .filter(amount -> amount.getMinor() > 0)
                        .collect(Collectors.toList());
        return some.isEmpty()
                ? null
                : PageModel.create().with("url", ShopPaths.CREDIT).with("balances", some);
    }
}
