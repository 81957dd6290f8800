package org.aftersale.storefront.hello;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A storefront page of the module that exists in tests only. */
@Controller("aftersaleHelloController")
public class HelloController {

    private static volatile int performed;

    @RequestMapping(value = "/account/service/hello", method = RequestMethod.GET)
    public String show(HttpServletRequest request, Model model) {
        RefusedForm kept = KeptForms.of(request, "/account/service/hello");
        return page(model, kept == null ? "<b>nothing</b>" : "Back: " + kept.field("description"));
    }

    @RequestMapping(value = "/account/service/hello", method = RequestMethod.POST)
    public String submit(
            @RequestParam("description") String description,
            Model model,
            HttpServletResponse response) {
        performed++;
        response.setStatus(422);
        return page(model, description + " performed " + performed);
    }

    @RequestMapping("/help/hello")
    public String open(Model model) {
        model.addAttribute("title", "Open hello");
        return "aftersale/hello";
    }

    @RequestMapping("/account/service/broken-template")
    public String brokenTemplate() {
        return "aftersale/account/broken";
    }

    @RequestMapping("/account/service/number/{number}")
    public String number(@PathVariable("number") long number) {
        throw new IllegalStateException("our own failure " + number);
    }

    private static String page(Model model, String typed) {
        Map<String, Object> page = new HashMap<>();
        Map<String, Object> amount = new HashMap<>();
        amount.put("minor", 123456L);
        amount.put("currency", "USD");
        page.put("amount", amount);
        page.put("typed", typed);
        model.addAttribute("title", "Hello & title");
        model.addAttribute("page", page);
        return "aftersale/account/hello";
    }
}
