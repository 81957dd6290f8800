package org.aftersale.storefront.withdrawal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.PageModel;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.withdrawal.WithdrawableLine;
import org.aftersale.withdrawal.WithdrawableOrder;
import org.aftersale.withdrawal.WithdrawableOrders;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.WithdrawalRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of the two screens. */
@Component("aftersaleWithdrawModels")
public class WithdrawModels {

    /** More of one line is no quantity that anybody ordered. */
    private static final int QUANTITY_DIGITS = 6;

    @Autowired protected WithdrawableOrders orders;
    @Autowired protected StatementTexts statements;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @param visitor null for somebody who is neither logged in nor behind a link
     * @param first the number of the order to show first; may be null
     */
    PageModel form(Visitor visitor, WithdrawFormInput input, String first) {
        PageModel typed = PageModel.create();
        for (String name : new String[] {"name", "email", "order", "goods"}) {
            typed.with(name, input.isOwnOrder() && !isPerson(name) ? "" : input.field(name));
        }
        return PageModel.create()
                .with("orders", orders(visitor, input, first))
                .with("formUrl", formUrl(visitor))
                .with("signedIn", visitor != null)
                .with("form", typed)
                .with("key", input.key())
                .with("maxGoods", WithdrawalRules.MAX_GOODS);
    }

    private static boolean isPerson(String field) {
        return "name".equals(field) || "email".equals(field);
    }

    private List<PageModel> orders(Visitor visitor, WithdrawFormInput input, String first) {
        if (visitor == null) {
            return Collections.emptyList();
        }
        List<PageModel> models = new ArrayList<PageModel>();
        for (WithdrawableOrder order : open(visitor)) {
            boolean chosen = visitor.isGuest() || order.getOrder().getNumber().equals(first);
            models.add(chosen ? 0 : models.size(), order(order, input, chosen));
        }
        return models;
    }

    private List<WithdrawableOrder> open(Visitor visitor) {
        return visitor.isGuest()
                ? orders.of(Collections.singleton(visitor.onlyOrder())).stream()
                        .filter(order -> order.isOpen(clock.millis()))
                        .collect(Collectors.toList())
                : orders.open(visitor.customerId());
    }

    /** Null is somebody who is neither logged in nor behind a link. */
    static String formUrl(Visitor visitor) {
        return visitor == null ? ShopPaths.WITHDRAW : visitor.paths().withdraw();
    }

    private static PageModel order(
            WithdrawableOrder withdrawable, WithdrawFormInput input, boolean chosen) {
        List<PageModel> lines = new ArrayList<PageModel>();
        for (WithdrawableLine line : withdrawable.getLines()) {
            lines.add(line(line, input));
        }
        return PageModel.create()
                .with("id", withdrawable.getOrder().getId())
                .with("number", withdrawable.getOrder().getNumber())
                .with("submittedAt", withdrawable.getOrder().getSubmittedAt())
                .with("endsAt", withdrawable.getPeriod().getEndsAt())
                .with("chosen", chosen)
                .with("lines", lines);
    }

    private static PageModel line(WithdrawableLine line, WithdrawFormInput input) {
        long id = line.getLine().getId();
        return PageModel.create()
                .with("id", id)
                .with("name", line.getLine().getName())
                .with("imageUrl", line.getLine().getImageUrl())
                .with("ordered", line.getLine().getQuantity())
                .with("left", line.getLeft())
                .with("quantity", input.quantities().getOrDefault(id, "" + line.getLeft()))
                .with("exemption", line.getExemption() == null ? null : line.getExemption().name());
    }

    /**
     * @throws org.aftersale.shared.InvalidInputException with what has to be mended first
     */
    PageModel confirmation(Visitor visitor, WithdrawFormInput input, Locale locale) {
        WithdrawFormInput named = named(input, locale);
        WithdrawalRequest request = request(visitor, named, locale);
        WithdrawalRules.check(request);
        checkOrdered(visitor, input);
        return PageModel.create()
                .with("hidden", hidden(input, named))
                .with("formUrl", formUrl(visitor))
                .with("key", input.key())
                .with("email", WithdrawalRules.email(input.field("email")))
                .with("paragraphs", UserText.paragraphs(request.getStatement()));
    }

    /** What the second screen sends again; the names of the goods too, for the way back. */
    private static List<PageModel> hidden(WithdrawFormInput input, WithdrawFormInput named) {
        List<PageModel> hidden = new ArrayList<PageModel>();
        for (String name : new String[] {"name", "email", "order", "own"}) {
            hidden.add(hidden(name, input.field(name)));
        }
        hidden.add(hidden("goods", named.field("goods")));
        for (Map.Entry<Long, String> quantity : input.quantities().entrySet()) {
            String goods = "name_" + quantity.getKey();
            hidden.add(hidden("quantity_" + quantity.getKey(), quantity.getValue()));
            hidden.add(hidden(goods, input.field(goods)));
        }
        return hidden;
    }

    private static PageModel hidden(String name, String value) {
        return PageModel.create().with("name", name).with("value", value);
    }

    /**
     * More than the order has is a slip of the keyboard, told before anything is stated. What was
     * claimed or withdrawn of it already hinders nobody: the statement is taken and a person looks.
     */
    private void checkOrdered(Visitor visitor, WithdrawFormInput input) {
        if (visitor == null || !input.isOwnOrder()) {
            return;
        }
        Map<Long, Integer> chosen = chosen(input);
        FieldErrors errors = new FieldErrors();
        for (WithdrawableOrder order : open(visitor)) {
            for (WithdrawableLine line : order.getLines()) {
                long id = line.getLine().getId();
                int ordered = line.getLine().getQuantity();
                if (chosen.getOrDefault(id, 0) > ordered) {
                    errors.add("quantity_" + id, "aftersale.error.withdrawal.most", ordered);
                }
            }
        }
        errors.throwIfAny();
    }

    /**
     * The request with its words in the customer's language. Of an own order, the goods are named
     * as chosen; they were written into the form, so that no order is looked up for them.
     *
     * @throws org.aftersale.shared.InvalidInputException if a quantity is none, or nothing chosen
     */
    WithdrawalRequest request(Visitor visitor, WithdrawFormInput input, Locale locale) {
        WithdrawFormInput named = named(input, locale);
        StoreCustomer customer = visitor == null || visitor.isGuest() ? null : visitor.customer();
        return named.request(customer, quantities(input), statements.of(named, locale));
    }

    /** With the goods of an own order named, unless they are already. */
    private WithdrawFormInput named(WithdrawFormInput input, Locale locale) {
        Map<Long, Integer> quantities = quantities(input);
        return quantities.isEmpty() || !input.field("goods").isEmpty()
                ? input
                : input.withGoods(goods(quantities, input, locale));
    }

    private static Map<Long, Integer> quantities(WithdrawFormInput input) {
        return input.isOwnOrder() ? chosen(input) : Collections.<Long, Integer>emptyMap();
    }

    private String goods(Map<Long, Integer> quantities, WithdrawFormInput input, Locale locale) {
        List<String> lines = new ArrayList<String>();
        quantities.forEach(
                (id, quantity) ->
                        lines.add(statements.line(quantity, input.field("name_" + id), locale)));
        return String.join("\n", lines);
    }

    private static Map<Long, Integer> chosen(WithdrawFormInput input) {
        FieldErrors errors = new FieldErrors();
        Map<Long, Integer> chosen = new LinkedHashMap<Long, Integer>();
        input.quantities()
                .forEach(
                        (id, typed) -> {
                            String digits = typed.trim();
                            int quantity = FormNumbers.number(digits, QUANTITY_DIGITS, -1);
                            if (digits.isEmpty() || quantity == 0) {
                                return;
                            }
                            if (quantity < 0) {
                                errors.add("quantity_" + id, "aftersale.error.withdrawal.quantity");
                            }
                            chosen.put(id, quantity);
                        });
        if (errors.isEmpty() && chosen.isEmpty() && !input.quantities().isEmpty()) {
            errors.add("lines", "aftersale.error.withdrawal.nothing");
        }
        errors.throwIfAny();
        return chosen;
    }
}
