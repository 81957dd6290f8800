package com.example.fernhill.site.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.account.BroadleafRegisterController;
import org.broadleafcommerce.profile.web.core.form.RegisterCustomerForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Registers a customer. */
@Controller
@RequestMapping("/register")
public class RegisterController extends BroadleafRegisterController {

    public RegisterController() {
        setUseEmailForLogin(true);
    }

    @Override
    @RequestMapping(method = RequestMethod.GET)
    public String register(
            @ModelAttribute("registrationForm") RegisterCustomerForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return super.register(form, request, response, model);
    }

    @Override
    @RequestMapping(method = RequestMethod.POST)
    public String processRegister(
            @ModelAttribute("registrationForm") RegisterCustomerForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServiceException, PricingException {
        return super.processRegister(form, errors, request, response, model);
    }

    @ModelAttribute("registrationForm")
    public RegisterCustomerForm emptyForm() {
        return initCustomerRegistrationForm();
    }
}
