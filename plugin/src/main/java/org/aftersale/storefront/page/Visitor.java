package org.aftersale.storefront.page;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.NotFoundException;

/**
 * For whom a page of cases is shown: a customer in their account, who sees all that is theirs, or a
 * guest who opened a link to one order, who sees that order and its cases only.
 */
public final class Visitor {

    private static final String ATTRIBUTE = "aftersale.guest";

    private final StoreCustomer customer;
    private final CasePaths paths;
    private final StoreOrder only;

    private Visitor(StoreCustomer customer, CasePaths paths, StoreOrder only) {
        this.customer = customer;
        this.paths = paths;
        this.only = only;
    }

    public static Visitor inAccount(StoreCustomer customer) {
        return new Visitor(customer, CasePaths.inAccount(), null);
    }

    public static Visitor guest(StoreCustomer guest, StoreOrder order, String token) {
        return new Visitor(guest, CasePaths.behind(token, order.getNumber()), order);
    }

    /** The guest of this request; null if it is not behind a link. */
    static Visitor guestOf(HttpServletRequest request) {
        return (Visitor) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public StoreCustomer customer() {
        return customer;
    }

    public long customerId() {
        return customer.getId();
    }

    public CasePaths paths() {
        return paths;
    }

    public boolean isGuest() {
        return only != null;
    }

    /** The order that a guest's link opens; null in an account. */
    public StoreOrder onlyOrder() {
        return only;
    }

    /** The number of the order that a form is about: a guest's own, whatever was sent. */
    public String orderNumber(String sent) {
        return only == null ? sent : only.getNumber();
    }

    /**
     * To be called for whatever was loaded for {@link #customer}: the same visitor of the store may
     * have placed other orders, which a link does not open.
     *
     * @param orderId of the loaded case; null for none
     * @param number what the exception names
     * @throws NotFoundException if a guest's link does not open that order
     */
    public void mustSee(Long orderId, String number) {
        if (only != null && (orderId == null || orderId.longValue() != only.getId())) {
            throw NotFoundException.of("case", number);
        }
    }
}
