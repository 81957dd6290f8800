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
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A summary line for each refund of some orders: number, amount, status. */
@Component("aftersaleRefundLines")
public class RefundLines {

    @Autowired protected CustomerRefunds refunds;

    /** By order, newest first, in a single query. */
    public Map<Long, List<PageModel>> of(Visitor visitor, Collection<Long> orders) {
        Map<Long, List<PageModel>> lines = new LinkedHashMap<Long, List<PageModel>>();
        refunds.ofOrders(visitor.customerId(), orders)
                .forEach(
                        (order, found) ->
                                lines.put(
                                        order,
                                        found.stream()
                                                .map(refund -> line(visitor, refund))
                                                .collect(Collectors.toList())));
        return lines;
    }

    public List<PageModel> of(Visitor visitor, long order) {
        return of(visitor, Collections.singleton(order))
                .getOrDefault(order, Collections.<PageModel>emptyList());
    }

    private static PageModel line(Visitor visitor, RefundSummary refund) {
        return PageModel.create()
                .with("number", refund.getNumber())
                .with("url", visitor.paths().refund(refund.getNumber()))
                .with("statusCode", refund.getStatus().name())
                .with("amount", refund.getShown())
                .with("createdAt", refund.getCreatedAt());
    }
}
