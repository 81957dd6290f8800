package com.example.fernhill.site.web.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.Resource;
import org.broadleafcommerce.profile.core.domain.State;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.broadleafcommerce.profile.core.service.StateService;
import org.springframework.stereotype.Component;

/** Finds what is missing or wrong in the form of the checkout. */
@Component
public class CheckoutFormCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.\\w+");
    private static final int MAX_LENGTH = 100;

    @Resource(name = "blCountryService")
    private CountryService countries;

    @Resource(name = "blStateService")
    private StateService states;

    /** By field, the code of the message; empty if all is well. */
    public Map<String, String> problems(CheckoutForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        text(problems, "firstName", form.getFirstName());
        text(problems, "lastName", form.getLastName());
        if (!EMAIL.matcher(form.getEmail()).matches() || form.getEmail().length() > MAX_LENGTH) {
            problems.put("email", "checkout.wrong.email");
        }
        text(problems, "street", form.getStreet());
        text(problems, "postalCode", form.getPostalCode());
        text(problems, "city", form.getCity());
        place(problems, form);
        if (!form.getGiftCard().isEmpty() && !GiftCard.isCode(form.getGiftCard())) {
            problems.put("giftCard", "checkout.wrong.giftCard");
        }
        if (CardChoice.of(form.getCard()) == null) {
            problems.put("card", "checkout.wrong.card");
        }
        return problems;
    }

    private static void text(Map<String, String> problems, String field, String typed) {
        if (typed.isEmpty()) {
            problems.put(field, "checkout.missing." + field);
        } else if (typed.length() > MAX_LENGTH) {
            problems.put(field, "checkout.wrong.long");
        }
    }

    private void place(Map<String, String> problems, CheckoutForm form) {
        if (form.getCountry().isEmpty()
                || countries.findCountryByAbbreviation(form.getCountry()) == null) {
            problems.put("country", "checkout.missing.country");
        } else if (!states.findStates(form.getCountry()).isEmpty() && !hasState(form)) {
            problems.put("state", "checkout.missing.state");
        }
    }

    private boolean hasState(CheckoutForm form) {
        for (State state : states.findStates(form.getCountry())) {
            if (state.getAbbreviation().equals(form.getState())) {
                return true;
            }
        }
        return false;
    }
}
