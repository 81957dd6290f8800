package org.aftersale.admin.credit;

import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.TicketDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who may open a customer's store credit. Customers are numbered one after the other: whoever only
 * reads must come from a case or an order of that customer, or the page would be a list of all
 * customers with names and addresses. Staff who grant credit may open anybody's.
 */
@Component("aftersaleCreditAccess")
public class CreditAccess {

    @Autowired protected TicketDesk tickets;
    @Autowired protected StoreOrders orders;

    /**
     * @param ticket the number of the ticket that the link is on; null for none
     * @param order the number of the order that the link is on; null for none
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to read refunds
     * @throws NotFoundException without a link, as for a customer who does not exist
     */
    void require(StaffMember me, long customer, String ticket, String order) {
        me.require(Permission.READ_REFUNDS);
        if (!me.hasPermission(Permission.GRANT_CREDIT)
                && !isOfTicket(me, customer, ticket)
                && !isOfOrder(customer, order)) {
            throw NotFoundException.of("customer", customer);
        }
    }

    private boolean isOfTicket(StaffMember me, long customer, String number) {
        if (number == null || !me.hasPermission(Permission.READ)) {
            return false;
        }
        try {
            return tickets.get(me, number).getCustomerId() == customer;
        } catch (NotFoundException none) {
            return false;
        }
    }

    private boolean isOfOrder(long customer, String number) {
        return number != null && orders.ofCustomer(customer, number).isPresent();
    }

    /** The page's path, on the same link as the present request. */
    static String path(long customer, String ticket, String order) {
        if (ticket != null) {
            return RefundAdminPaths.creditOfTicket(customer, ticket);
        }
        return order == null
                ? RefundAdminPaths.credit(customer)
                : RefundAdminPaths.creditOfOrder(customer, order);
    }
}
