package org.aftersale.admin.credit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.refund.AmountExample;
import org.aftersale.admin.refund.RefundAdminPages;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrders;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of a customer's store credit, including rejected input. */
@Component("aftersaleCreditPage")
public class CreditPage {

    @Autowired protected StoreCreditDesk desk;
    @Autowired protected StoreCustomers customers;
    @Autowired protected StoreOrders orders;
    @Autowired protected CreditModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected RefundAdminPages pages;

    /** The currency used if the customer's orders name none. */
    @Value("${aftersale.currency}")
    protected String defaultCurrency;

    /**
     * @throws org.aftersale.shared.PermissionDeniedException checked first, so that nobody can find
     *     out who is a customer
     * @throws NotFoundException if the store has no such customer
     */
    void require(StaffMember me, long customer) {
        me.require(Permission.GRANT_CREDIT);
        customers.byId(customer).orElseThrow(() -> NotFoundException.of("customer", customer));
    }

    /**
     * @return the view name
     * @throws NotFoundException if the store has no such customer and no credit was ever granted to
     *     them
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            long customer,
            CreditFormInput input) {
        int number = PagerModel.page(String.valueOf(request.getParameter("page")));
        Slice<CreditMovement> history = desk.history(me, customer, number);
        Optional<StoreCustomer> known = customers.byId(customer);
        if (!known.isPresent() && history.getTotal() == 0) {
            throw NotFoundException.of("customer", customer);
        }
        Locale locale = pages.locale(request);
        List<CreditBalance> balances = desk.balance(me, customer);
        String address = RefundAdminPaths.credit(customer);
        String here =
                CreditAccess.path(
                        customer, request.getParameter("ticket"), request.getParameter("order"));
        String turned = here + (here.contains("?") ? "&" : "?") + "page=";
        boolean may = me.hasPermission(Permission.GRANT_CREDIT);
        PageModel page =
                PageModel.create()
                        .with("url", address)
                        .with("customer", known.map(CreditPage::customer).orElse(null))
                        .with("balances", models.balances(balances))
                        .with("grants", models.grants(me, customer, input, locale, may))
                        .with("requests", models.requests(me, customer))
                        .with("history", models.history(history))
                        .with("pager", PagerModel.of(history, n -> turned + n))
                        .with("reasons", reasons())
                        .with("can", PageModel.create().with("grant", may && known.isPresent()))
                        .with("notice", input.notice)
                        .with("warning", input.warning);
        if (may && known.isPresent()) {
            page.with("form", form(me, customer, currencies(customer, balances), input, locale));
        }
        return pages.show(request, model, "credit", page, "aftersale.title.credit");
    }

    private static PageModel customer(StoreCustomer customer) {
        return PageModel.create()
                .with("name", customer.getName())
                .with("email", customer.getEmail());
    }

    private static List<String> reasons() {
        return Stream.of(CreditReason.values()).map(Enum::name).collect(Collectors.toList());
    }

    /**
     * The currencies of existing credit, of the latest order, and the shop's default, most likely
     * first.
     */
    private Set<String> currencies(long customer, List<CreditBalance> balances) {
        Set<String> found = new LinkedHashSet<String>();
        balances.forEach(balance -> found.add(balance.getAmount().getCurrency()));
        orders.ofCustomer(customer, 1, 1)
                .getItems()
                .forEach(order -> found.add(order.getTotal().getCurrency()));
        found.add(defaultCurrency);
        return found;
    }

    private PageModel form(
            StaffMember me,
            long customer,
            Set<String> currencies,
            CreditFormInput input,
            Locale locale) {
        String first = currencies.iterator().next();
        String chosen = input.field(CreditFormInput.GRANT, "currency");
        return models.form(CreditFormInput.GRANT, input, locale)
                .with("currencies", currencies)
                .with("currency", chosen.isEmpty() ? first : chosen)
                .with("example", AmountExample.of(first, locale))
                .with("reference", input.field(CreditFormInput.GRANT, "reference"))
                .with("lastDay", input.field(CreditFormInput.GRANT, "lastDay"))
                .with("limit", desk.allowance(me, customer, first));
    }
}
