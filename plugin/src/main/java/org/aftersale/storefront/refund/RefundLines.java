package org.aftersale.storefront.refund;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.refund.CustomerRefunds;
import org.aftersale.refund.RefundSummary;
import org.aftersale.render.PageModel;
import org.aftersale.storefront.page.ShopPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A summary line for each refund of some orders: number, amount, status. */
@Component("aftersaleRefundLines")
public class RefundLines {

    @Autowired protected CustomerRefunds refunds;

    /** By order, newest first, in a single query. */
    public Map<Long, List<PageModel>> of(long customerId, Collection<Long> orders) {
        Map<Long, List<PageModel>> lines = new LinkedHashMap<Long, List<PageModel>>();
        refunds.ofOrders(customerId, orders)
                .forEach(
                        (order, found) ->
                                lines.put(
                                        order,
                                        found.stream()
                                                .map(RefundLines::line)
                                                .collect(Collectors.toList())));
        return lines;
    }

    public List<PageModel> of(long customerId, long order) {
        return of(customerId, Collections.singleton(order))
                .getOrDefault(order, Collections.<PageModel>emptyList());
    }

    private static PageModel line(RefundSummary refund) {
        return PageModel.create()
                .with("number", refund.getNumber())
                .with("url", ShopPaths.refund(refund.getNumber()))
                .with("statusCode", refund.getStatus().name())
                .with("amount", refund.getShown())
                .with("createdAt", refund.getCreatedAt());
    }
}
