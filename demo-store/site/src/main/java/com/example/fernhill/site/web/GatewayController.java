package com.example.fernhill.site.web;

import com.example.fernhill.payment.GatewayBooks;
import com.example.fernhill.payment.Trouble;
import com.example.fernhill.payment.TroubleSwitch;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Shows the gateway's books and the trouble switch, for people who try the demo. */
@Controller
@RequestMapping("/dev/gateway")
public class GatewayController {

    private static final int SHOWN = 100;

    @Resource(name = "fernhillGatewayBooks")
    private GatewayBooks books;

    @Resource(name = "fernhillGatewayTrouble")
    private TroubleSwitch trouble;

    @RequestMapping(method = RequestMethod.GET)
    public String show(Model model) {
        return page(TroubleForm.of(trouble.state()), model);
    }

    @RequestMapping(method = RequestMethod.POST)
    public String set(
            @ModelAttribute("form") TroubleForm form, HttpServletResponse response, Model model) {
        try {
            trouble.set(form.state());
            return "redirect:/dev/gateway";
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", e.getMessage());
            return page(form, model);
        }
    }

    private String page(TroubleForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("now", trouble.state());
        model.addAttribute("troubles", Trouble.values());
        model.addAttribute("charges", books.newestCharges(SHOWN));
        model.addAttribute("refunds", books.newestRefunds(SHOWN));
        return "dev/gateway";
    }
}
