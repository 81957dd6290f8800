package org.aftersale.storefront.hub;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.Claims;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.Parcels;
import org.aftersale.render.PageModel;
import org.aftersale.render.PagerModel;
import org.aftersale.returns.ReturnableOrders;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.Slice;
import org.aftersale.storefront.guarantee.GuaranteeModels;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.storefront.refund.CreditLine;
import org.aftersale.storefront.refund.RefundLines;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Puts the hub together: of all orders, of one, and of the one that a guest sees. */
@Component("aftersaleHubPages")
public class HubPages {

    private static final int ORDERS_A_PAGE = 10;
    private static final int CASES = 20;

    /** Cases that are a conversation and nothing else to see; claims have lines. */
    private static final Set<TicketType> CONVERSATIONS =
            Collections.unmodifiableSet(EnumSet.of(TicketType.QUESTION, TicketType.WITHDRAWAL));

    /** With those that have a page in an account only. */
    private static final Set<TicketType> OF_ACCOUNT =
            Collections.unmodifiableSet(
                    EnumSet.of(TicketType.QUESTION, TicketType.WITHDRAWAL, TicketType.RETURN));

    @Autowired protected StoreOrders orders;
    @Autowired protected Claims claims;
    @Autowired protected CaseOwners owners;
    @Autowired protected Tickets tickets;
    @Autowired protected RefundLines refunds;
    @Autowired protected CreditLine credit;
    @Autowired protected Parcels parcels;
    @Autowired protected HubModels models;
    @Autowired protected GuaranteeModels guarantee;
    @Autowired protected ReturnableOrders returnable;

    PageModel all(Visitor visitor, String page) {
        long customer = visitor.customerId();
        Slice<StoreOrder> shown = orders.ofCustomer(customer, PagerModel.page(page), ORDERS_A_PAGE);
        List<Long> ids =
                shown.getItems().stream().map(StoreOrder::getId).collect(Collectors.toList());
        Map<Long, List<Parcel>> sent = parcels.ofOrders(shown.getItems());
        List<ClaimableOrder> found = followed(claims.claimable(shown.getItems()), shown.getItems());
        return models.hub(
                        visitor,
                        found,
                        claims.ofCustomer(customer, CASES),
                        refunds.of(visitor, ids),
                        sent,
                        returnable(visitor, found, sent))
                .with(
                        "questions",
                        models.conversations(
                                visitor, tickets.openOfCustomer(customer, OF_ACCOUNT, CASES)))
                .with("credit", credit.of(customer))
                .with("pager", PagerModel.of(shown, n -> "/account/service?page=" + n));
    }

    /** With the cases of orders that came from another customer. */
    private List<ClaimableOrder> followed(List<ClaimableOrder> found, List<StoreOrder> shown) {
        if (found.stream().noneMatch(ClaimableOrder::hasMoved)) {
            return found;
        }
        found.stream()
                .filter(ClaimableOrder::hasMoved)
                .forEach(
                        order ->
                                ConflictRetry.retry(
                                        () -> {
                                            owners.follow(order.getOrder().getId());
                                        }));
        return claims.claimable(shown);
    }

    PageModel only(Visitor visitor, String number, Locale locale) {
        ClaimableOrder found = claims.claimable(visitor.customerId(), number);
        List<StoreOrder> shown = Collections.singletonList(found.getOrder());
        ClaimableOrder order = followed(Collections.singletonList(found), shown).get(0);
        Set<Long> id = Collections.singleton(order.getOrder().getId());
        Map<Long, List<Parcel>> sent = parcels.ofOrders(shown);
        return models.hub(
                        visitor,
                        Collections.singletonList(order),
                        order.getClaims(),
                        refunds.of(visitor, id),
                        sent,
                        returnable(visitor, Collections.singletonList(order), sent))
                .with("only", number)
                .with("guarantee", guarantee.of(order.getOrder(), locale));
    }

    /** The orders of which something can go back; returns have no pages behind a guest's link. */
    private Set<Long> returnable(
            Visitor visitor, List<ClaimableOrder> orders, Map<Long, List<Parcel>> sent) {
        if (visitor.isGuest()) {
            return Collections.emptySet();
        }
        Map<Long, Integer> taken = new HashMap<Long, Integer>();
        for (ClaimableOrder order : orders) {
            for (StoreOrderLine line : order.getOrder().getLines()) {
                taken.put(line.getId(), line.getQuantity() - order.claimable(line));
            }
        }
        return returnable.promising(
                orders.stream().map(ClaimableOrder::getOrder).collect(Collectors.toList()),
                sent,
                taken);
    }

    /** With all its conversations, the solved ones too: a guest has no other list of them. */
    PageModel ofGuest(Visitor visitor, Locale locale) {
        StoreOrder order = visitor.onlyOrder();
        return only(visitor, order.getNumber(), locale)
                .with(
                        "questions",
                        models.conversations(
                                visitor,
                                tickets.ofOrder(
                                        visitor.customerId(),
                                        order.getId(),
                                        CONVERSATIONS,
                                        CASES)));
    }
}
