package org.aftersale.withdrawal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.host.StoreCustomer;

/** A statement as confirmed by the customer, not validated. */
public final class WithdrawalRequest {

    private final StoreCustomer customer;
    private final String formKey;
    private String name;
    private String email;
    private String order;
    private String goods;
    private String statement;
    private final Map<Long, Integer> quantities = new LinkedHashMap<Long, Integer>();

    /**
     * @param customer who is logged in; null for a guest
     * @param formKey the form's idempotency key
     */
    public WithdrawalRequest(StoreCustomer customer, String formKey) {
        this.customer = customer;
        this.formKey = formKey;
    }

    public WithdrawalRequest from(String typedName, String typedEmail) {
        this.name = typedName;
        this.email = typedEmail;
        return this;
    }

    /**
     * @param orderAsNamed the order's number, or what the customer knows of it
     * @param goodsAsNamed null or empty for the whole order
     */
    public WithdrawalRequest about(String orderAsNamed, String goodsAsNamed) {
        this.order = orderAsNamed;
        this.goods = goodsAsNamed;
        return this;
    }

    /** The whole text that the customer confirmed. */
    public WithdrawalRequest saying(String text) {
        this.statement = text;
        return this;
    }

    /** Chosen units by the host's order item id; without any, the whole order is meant. */
    public WithdrawalRequest with(long orderItemId, int quantity) {
        quantities.put(orderItemId, quantity);
        return this;
    }

    /** Null for a guest. */
    public StoreCustomer getCustomer() {
        return customer;
    }

    public String getFormKey() {
        return formKey;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getOrder() {
        return order;
    }

    public String getGoods() {
        return goods;
    }

    public String getStatement() {
        return statement;
    }

    public Map<Long, Integer> getQuantities() {
        return Collections.unmodifiableMap(quantities);
    }
}
