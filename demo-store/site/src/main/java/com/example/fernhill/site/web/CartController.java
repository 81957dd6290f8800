package com.example.fernhill.site.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.order.service.exception.AddToCartException;
import org.broadleafcommerce.core.order.service.exception.RemoveFromCartException;
import org.broadleafcommerce.core.order.service.exception.UpdateCartException;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.controller.cart.BroadleafCartController;
import org.broadleafcommerce.core.web.order.model.AddToCartItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The cart. */
@Controller
@RequestMapping("/cart")
public class CartController extends BroadleafCartController {

    private static final int MAX_QUANTITY = 99;

    @Override
    @RequestMapping(method = RequestMethod.GET)
    public String cart(HttpServletRequest request, HttpServletResponse response, Model model) {
        return getCartView();
    }

    @Override
    @RequestMapping(value = "/add", method = RequestMethod.POST)
    public String add(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @ModelAttribute("addToCartItem") AddToCartItem item)
            throws IOException, AddToCartException, PricingException {
        item.setQuantity(within(1, item.getQuantity()));
        return super.add(request, response, model, item);
    }

    @Override
    @RequestMapping(value = "/updateQuantity", method = RequestMethod.POST)
    public String updateQuantity(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @ModelAttribute("addToCartItem") AddToCartItem item)
            throws IOException, UpdateCartException, PricingException, RemoveFromCartException {
        item.setQuantity(within(0, item.getQuantity()));
        return super.updateQuantity(request, response, model, item);
    }

    @Override
    @RequestMapping(value = "/remove", method = RequestMethod.POST)
    public String remove(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @ModelAttribute("addToCartItem") AddToCartItem item)
            throws IOException, PricingException, RemoveFromCartException {
        return super.remove(request, response, model, item);
    }

    private static int within(int least, Integer quantity) {
        return quantity == null ? 1 : Math.max(least, Math.min(MAX_QUANTITY, quantity));
    }
}
