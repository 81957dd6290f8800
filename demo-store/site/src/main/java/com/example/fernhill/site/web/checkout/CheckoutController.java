package com.example.fernhill.site.web.checkout;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.checkout.service.exception.CheckoutException;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.broadleafcommerce.profile.core.service.StateService;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The till: one page with address, payments and total, and the page that says thanks. */
@Controller
@RequestMapping("/checkout")
public class CheckoutController {

    private static final String CART = "redirect:/cart";

    @Resource private Checkout checkout;
    @Resource private CheckoutFormCheck check;

    @Resource(name = "blOrderService")
    private OrderService orders;

    @Resource(name = "blCountryService")
    private CountryService countries;

    @Resource(name = "blStateService")
    private StateService states;

    @RequestMapping(method = RequestMethod.GET)
    public String show(Model model) throws PricingException {
        Order cart = CartState.getCart();
        if (isEmpty(cart)) {
            return CART;
        }
        CheckoutForm form = known(CustomerState.getCustomer());
        form.setStoreCredit(true);
        // with an address that the store knows, the total is there at once
        return check.problems(form).isEmpty()
                ? page(checkout.priced(cart, form), form, Collections.emptyMap(), model)
                : page(cart, form, Collections.emptyMap(), model);
    }

    /** Computes the total anew for what was entered. */
    @RequestMapping(method = RequestMethod.POST, params = "update")
    public String update(
            @ModelAttribute("form") CheckoutForm form, HttpServletResponse response, Model model)
            throws PricingException {
        Order cart = CartState.getCart();
        if (isEmpty(cart)) {
            return CART;
        }
        Map<String, String> problems = check.problems(form);
        if (problems.isEmpty()) {
            return page(checkout.priced(cart, form), form, problems, model);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(cart, form, problems, model);
    }

    @RequestMapping(method = RequestMethod.POST)
    public String place(
            @ModelAttribute("form") CheckoutForm form, HttpServletResponse response, Model model)
            throws PricingException, CheckoutException {
        Order cart = CartState.getCart();
        if (isEmpty(cart)) {
            return CART;
        }
        Map<String, String> problems = check.problems(form);
        if (problems.isEmpty()) {
            try {
                return "redirect:/checkout/done/" + checkout.place(cart, form);
            } catch (PaymentRefused refused) {
                model.addAttribute("refused", refused.getCode());
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(cart, form, problems, model);
    }

    @RequestMapping(value = "/done/{number}", method = RequestMethod.GET)
    public String done(
            @PathVariable("number") String number, HttpServletResponse response, Model model) {
        Order order = orders.findOrderByOrderNumber(number);
        Customer me = CustomerState.getCustomer();
        if (order == null || me == null || !order.getCustomer().getId().equals(me.getId())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "account/noOrder";
        }
        model.addAttribute("order", order);
        return "checkout/done";
    }

    private String page(Order order, CheckoutForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("order", order);
        model.addAttribute("credit", checkout.credit(order));
        model.addAttribute("countries", countries.findCountries());
        model.addAttribute("states", states.findStates());
        if (problems.isEmpty() && !form.getCountry().isEmpty()) {
            model.addAttribute("split", checkout.split(order, form));
        }
        return "checkout/checkout";
    }

    /** With what the customer's last order says. */
    private CheckoutForm known(Customer customer) {
        CheckoutForm form = new CheckoutForm();
        if (customer == null || !customer.isRegistered()) {
            return form;
        }
        form.setEmail(customer.getEmailAddress());
        form.setFirstName(customer.getFirstName());
        form.setLastName(customer.getLastName());
        List<Order> before = orders.findOrdersForCustomer(customer, OrderStatus.SUBMITTED);
        before.stream()
                .filter(order -> !order.getFulfillmentGroups().isEmpty())
                .max(Comparator.comparing(Order::getSubmitDate))
                .map(order -> order.getFulfillmentGroups().get(0).getAddress())
                .ifPresent(address -> fill(form, address));
        return form;
    }

    private static void fill(CheckoutForm form, Address address) {
        form.setStreet(address.getAddressLine1());
        form.setCity(address.getCity());
        form.setPostalCode(address.getPostalCode());
        form.setCountry(address.getCountry().getAbbreviation());
        form.setState(address.getState() == null ? "" : address.getState().getAbbreviation());
    }

    /** For who has no cart, the host has one without an id and without a list of items. */
    private static boolean isEmpty(Order cart) {
        return cart == null || cart.getId() == null || cart.getDiscreteOrderItems().isEmpty();
    }
}
