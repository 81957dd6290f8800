package org.aftersale.storefront.withdrawal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.ColumnText;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.WithdrawalRules;

/** What was typed into the statement's form, unchecked. */
final class WithdrawFormInput {

    private static final String QUANTITY = "quantity_";

    /** An order has no more lines than that in any form of ours. */
    private static final int MOST_LINES = 1000;

    /** Fewer than {@link WithdrawalRules#MAX_GOODS}, whatever the characters are. */
    private static final int NAMES = 900;

    private final Map<String, String[]> fields;
    private final String key;

    private WithdrawFormInput(Map<String, String[]> fields) {
        this.fields = fields;
        this.key = FormKeys.checked(field("key"));
    }

    static WithdrawFormInput of(Map<String, String[]> fields) {
        return new WithdrawFormInput(fields);
    }

    /** An empty form; with what is known of who is logged in. */
    static WithdrawFormInput empty(StoreCustomer customer) {
        Map<String, String[]> fields = new LinkedHashMap<String, String[]>();
        if (customer != null) {
            put(fields, "name", customer.getName());
            put(fields, "email", customer.getEmail());
        }
        return new WithdrawFormInput(fields);
    }

    private static void put(Map<String, String[]> fields, String name, String value) {
        fields.put(name, new String[] {value == null ? "" : value});
    }

    /** Empty if it was not submitted. */
    String field(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    String key() {
        return key;
    }

    /** Whether the order was chosen from the customer's own, with its lines. */
    boolean isOwnOrder() {
        return !field("own").isEmpty();
    }

    /** Quantities as typed, by order item; empty unless the order was chosen. */
    Map<Long, String> quantities() {
        Map<Long, String> quantities = new LinkedHashMap<Long, String>();
        for (String name : fields.keySet()) {
            if (name.matches(QUANTITY + "\\d{1,18}") && quantities.size() < MOST_LINES) {
                quantities.put(Long.valueOf(name.substring(QUANTITY.length())), field(name));
            }
        }
        return Collections.unmodifiableMap(quantities);
    }

    /** The same, with the goods named. */
    WithdrawFormInput withGoods(String goods) {
        Map<String, String[]> named = new LinkedHashMap<String, String[]>(fields);
        put(named, "goods", goods);
        put(named, "key", key);
        return new WithdrawFormInput(named);
    }

    /**
     * What a person typed, whole. The names of chosen units may be longer than what is kept of them
     * beside the statement, which has all of them.
     */
    private String goods() {
        String goods = field("goods");
        return !isOwnOrder() || goods.length() <= NAMES
                ? goods
                : ColumnText.cut(goods, NAMES) + '…';
    }

    /**
     * @param quantities checked; empty for the whole order
     */
    WithdrawalRequest request(
            StoreCustomer customer, Map<Long, Integer> quantities, String statement) {
        WithdrawalRequest request =
                new WithdrawalRequest(customer, key)
                        .from(field("name"), field("email"))
                        .about(field("order"), goods())
                        .saying(statement);
        quantities.forEach(request::with);
        return request;
    }
}
