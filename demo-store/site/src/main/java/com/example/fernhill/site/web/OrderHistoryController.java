package com.example.fernhill.site.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A shopper's orders. The host's own controller shows any order to anybody; this one does not. */
@Controller
@RequestMapping("/account")
public class OrderHistoryController {

    @Resource(name = "blOrderService")
    private OrderService orders;

    @RequestMapping(method = RequestMethod.GET)
    public String account() {
        return "redirect:/account/orders";
    }

    @RequestMapping(value = "/orders", method = RequestMethod.GET)
    public String history(Model model) {
        List<Order> all =
                orders.findOrdersForCustomer(CustomerState.getCustomer(), OrderStatus.SUBMITTED);
        Collections.sort(all, Comparator.comparing(Order::getSubmitDate).reversed());
        model.addAttribute("orders", OrderPage.of(all));
        return "account/orders";
    }

    @RequestMapping(value = "/order", method = RequestMethod.GET)
    public String orderOf(
            @RequestParam("number") String number, HttpServletResponse response, Model model) {
        return order(number, response, model);
    }

    @RequestMapping(value = "/orders/{number}", method = RequestMethod.GET)
    public String order(
            @PathVariable("number") String number, HttpServletResponse response, Model model) {
        Order order = orders.findOrderByOrderNumber(number);
        if (order == null || !isOf(CustomerState.getCustomer(), order)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "account/noOrder";
        }
        model.addAttribute("page", OrderPage.of(order));
        return "account/order";
    }

    private static boolean isOf(Customer customer, Order order) {
        return customer != null && order.getCustomer().getId().equals(customer.getId());
    }
}
