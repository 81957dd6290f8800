package com.example.fernhill.site.web.checkout;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.Resource;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.checkout.service.CheckoutService;
import org.broadleafcommerce.core.checkout.service.exception.CheckoutException;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.broadleafcommerce.profile.core.service.StateService;
import org.springframework.stereotype.Component;

/** Makes an order of a cart: address, delivery, payments, and the host's checkout. */
@Component
public class Checkout {

    @Resource(name = "blOrderService")
    private OrderService orders;

    @Resource(name = "blCheckoutService")
    private CheckoutService checkout;

    @Resource(name = "blAddressService")
    private AddressService addresses;

    @Resource(name = "blCountryService")
    private CountryService countries;

    @Resource(name = "blStateService")
    private StateService states;

    @Resource(name = "blFulfillmentOptionService")
    private FulfillmentOptionService options;

    @Resource private CheckoutPayments payments;

    /** The cart with delivery and tax to that address. The form must have no problems. */
    Order priced(Order cart, CheckoutForm form) throws PricingException {
        FulfillmentOption standard = standard();
        Address to = addresses.saveAddress(address(form));
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            group.setAddress(to);
            group.setFulfillmentOption(standard);
        }
        cart.setEmailAddress(form.getEmail());
        return orders.save(cart, true);
    }

    private FulfillmentOption standard() {
        List<FulfillmentOption> all =
                options.readAllFulfillmentOptionsByFulfillmentType(FulfillmentType.PHYSICAL_SHIP);
        return all.get(0);
    }

    private Address address(CheckoutForm form) {
        Address address = addresses.create();
        address.setFirstName(form.getFirstName());
        address.setLastName(form.getLastName());
        address.setEmailAddress(form.getEmail());
        address.setAddressLine1(form.getStreet());
        address.setCity(form.getCity());
        address.setPostalCode(form.getPostalCode());
        address.setCountry(countries.findCountryByAbbreviation(form.getCountry()));
        if (!form.getState().isEmpty()) {
            address.setState(states.findStateByAbbreviation(form.getState()));
        }
        return address;
    }

    /** The store credit that the customer could spend on this order. */
    Money credit(Order order) {
        return payments.credit(order);
    }

    PaymentSplit split(Order order, CheckoutForm form) {
        Money total = order.getTotal();
        Money none = Money.zero(total.getCurrency());
        return PaymentSplit.of(
                total,
                form.isStoreCredit() ? payments.credit(order) : none,
                new Money(
                        BigDecimal.valueOf(GiftCard.worth(form.getGiftCard())),
                        total.getCurrency()));
    }

    /**
     * @return the order's number
     * @throws PaymentRefused if a payment is, or the card would pay another amount than was shown;
     *     nothing was taken then
     */
    String place(Order cart, CheckoutForm form) throws PricingException, CheckoutException {
        Order order = priced(cart, form);
        PaymentSplit split = split(order, form);
        if (!split.getCard().getAmount().toPlainString().equals(form.getExpected())) {
            throw new PaymentRefused(PaymentRefused.CHANGED);
        }
        order.setOrderNumber("FH-" + order.getId());
        payments.take(order, split, CardChoice.of(form.getCard()));
        try {
            return checkout.performCheckout(order).getOrder().getOrderNumber();
        } catch (CheckoutException | RuntimeException e) {
            payments.giveBack(order);
            throw e;
        }
    }
}
