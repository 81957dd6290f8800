package org.aftersale.admin.hello;

import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.view.AdminPages;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.annotation.Secured;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A back-office page of the module that exists in tests only. */
@Controller("aftersaleAdminHelloController")
@Secured("PERMISSION_READ_AFS_TICKET")
public class AdminHelloController {

    @Autowired private AdminPages pages;

    @RequestMapping(value = "/aftersale/tickets/hello", method = RequestMethod.GET)
    public String show(HttpServletRequest request, Model model) {
        RefusedForm kept = KeptForms.of(request, "/aftersale/tickets/hello");
        return pages.page(
                request,
                model,
                "aftersale/hello",
                "Hello",
                "aftersale/tickets",
                Collections.singletonMap(
                        "typed", kept == null ? "<i>typed</i>" : "Back: " + kept.field("body")));
    }

    @RequestMapping(value = "/aftersale/tickets/hello", method = RequestMethod.POST)
    @Secured("PERMISSION_ALL_AFS_TICKET")
    public String act(HttpServletRequest request, Model model) {
        return show(request, model);
    }
}
