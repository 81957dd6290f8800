package com.example.store.web;

import javax.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The store's own pages, and access to its contexts for the tests. */
@Controller("storeController")
public class StoreController {

    @RequestMapping("/")
    public String home() {
        return "home";
    }

    @RequestMapping("/login")
    public String login() {
        return "login";
    }

    @RequestMapping("/account/orders")
    public String orders() {
        return "account/orders";
    }

    @RequestMapping("/account/orders/{number}")
    public String order(@PathVariable("number") String number, Model model) {
        model.addAttribute("number", number);
        return "account/order";
    }

    @RequestMapping("/store/broken")
    public String broken() {
        throw new IllegalStateException("the store's own failure");
    }

    /** The number of the module's beans in the root context, and the value of a property. */
    @RequestMapping("/test/beans")
    @ResponseBody
    public String beans(HttpServletRequest request) {
        ApplicationContext root =
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
        int count = 0;
        for (String name : root.getBeanDefinitionNames()) {
            if (name.startsWith("aftersale")) {
                count++;
            }
        }
        return "beans=" + count;
    }
}
