package org.aftersale.storefront.hub;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.Claims;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.parcel.Parcels;
import org.aftersale.question.Questions;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.Slice;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.refund.CreditLine;
import org.aftersale.storefront.refund.RefundLines;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hub: every order with its available actions, and every case with its progress. */
@Controller("aftersaleHubController")
public class HubController {

    private static final int ORDERS_A_PAGE = 10;
    private static final int CASES = 20;

    /** Cases that are a conversation and nothing else to see; claims have lines. */
    private static final Set<TicketType> CONVERSATIONS =
            Collections.unmodifiableSet(EnumSet.of(TicketType.QUESTION, TicketType.WITHDRAWAL));

    @Autowired protected Shopper shopper;
    @Autowired protected StoreOrders orders;
    @Autowired protected Claims claims;
    @Autowired protected CaseOwners owners;
    @Autowired protected Tickets tickets;
    @Autowired protected RefundLines refunds;
    @Autowired protected Parcels parcels;
    @Autowired protected CreditLine credit;
    @Autowired protected HubModels models;
    @Autowired protected PageTexts texts;

    /**
     * @param order shows only this order; null shows all, paginated
     */
    @RequestMapping(value = "/account/service", method = RequestMethod.GET)
    public ModelAndView hub(
            HttpServletRequest request,
            @RequestParam(value = "page", defaultValue = "1") String page,
            @RequestParam(value = "order", required = false) String order) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        PageModel model = order == null ? all(customer, page) : only(customer, order);
        model.with("askUrl", ShopPaths.newQuestion(order));
        return ShopPage.of("hub", "hub", model, texts, locale);
    }

    private PageModel all(StoreCustomer customer, String page) {
        Slice<StoreOrder> shown =
                orders.ofCustomer(customer.getId(), PagerModel.page(page), ORDERS_A_PAGE);
        List<Long> ids =
                shown.getItems().stream().map(StoreOrder::getId).collect(Collectors.toList());
        return models.hub(
                        followed(claims.claimable(shown.getItems()), shown.getItems()),
                        claims.ofCustomer(customer.getId(), CASES),
                        refunds.of(customer.getId(), ids),
                        parcels.ofOrders(shown.getItems()))
                .with("questions", models.conversations(
                                tickets.openOfCustomer(customer.getId(), CONVERSATIONS, CASES)))
                .with("credit", credit.of(customer.getId()))
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

    private PageModel only(StoreCustomer customer, String number) {
        ClaimableOrder found = claims.claimable(customer.getId(), number);
        List<StoreOrder> shown = Collections.singletonList(found.getOrder());
        ClaimableOrder order = followed(Collections.singletonList(found), shown).get(0);
        Set<Long> id = Collections.singleton(order.getOrder().getId());
        return models.hub(
                        Collections.singletonList(order),
                        order.getClaims(),
                        refunds.of(customer.getId(), id),
                        parcels.ofOrders(shown))
                .with("only", number);
    }
}
