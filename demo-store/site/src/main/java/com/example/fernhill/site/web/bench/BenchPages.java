package com.example.fernhill.site.web.bench;

import com.example.fernhill.site.web.OrderPage;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.controller.account.BroadleafOrderHistoryController;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Reference pages for the benchmark: the host's own order history, and an empty page. They exist in
 * a benchmark only.
 */
@Controller("fernhillBenchPages")
@Profile("bench")
@RequestMapping("/account/bench")
public class BenchPages extends BroadleafOrderHistoryController {

    /** The host's controller; number, date and total of each order, in the plainest template. */
    @RequestMapping(value = "/history", method = RequestMethod.GET)
    public String history(HttpServletRequest request, Model model) {
        viewOrderHistory(request, model);
        return "account/bench/history";
    }

    /** The host's controller; its orders on the demo store's page of orders, lines and pictures. */
    @RequestMapping(value = "/orders", method = RequestMethod.GET)
    @SuppressWarnings("unchecked")
    public String orders(HttpServletRequest request, Model model) {
        viewOrderHistory(request, model);
        List<Order> all = (List<Order>) model.asMap().get("orders");
        model.addAttribute("orders", OrderPage.of(all));
        return "account/orders";
    }

    /** The cost of the store's filters and layout alone. */
    @RequestMapping(value = "/empty", method = RequestMethod.GET)
    public String empty() {
        return "account/bench/empty";
    }
}
