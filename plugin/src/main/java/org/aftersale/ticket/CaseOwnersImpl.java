package org.aftersale.ticket;

import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleCaseOwners")
@Transactional("blTransactionManager")
public class CaseOwnersImpl implements CaseOwners {

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleTicketListeners")
    protected List<TicketListener> listeners;

    @Override
    public int follow(long orderId) {
        Optional<StoreCustomer> owner = customers.ofOrder(orderId);
        int moved = 0;
        for (TicketImpl ticket : store.ofOrder(orderId)) {
            if (owner.isPresent() && owner.get().getId() != ticket.customerId) {
                move(ticket, owner.get());
                moved++;
            }
        }
        return moved;
    }

    private void move(TicketImpl ticket, StoreCustomer to) {
        history.record(
                ticket.id,
                HistoryEntry.of(Actor.system(), "ticket.customer")
                        .withSubject(ticket.customerName));
        ticket.customerId = to.getId();
        ticket.customerName = ColumnText.cut(nameOf(to), 255);
        // never the former customer's address
        ticket.customerEmail = to.getEmail();
        if (to.getLocale() != null) {
            ticket.language = to.getLocale().stripExtensions().toLanguageTag();
        }
        listeners.forEach(listener -> listener.changedHands(ticket));
    }

    /** A guest may have neither a name nor an address. */
    private static String nameOf(StoreCustomer customer) {
        return customer.getName() == null ? "#" + customer.getId() : customer.getName();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Long> moved(int most) {
        return store.movedOrders(most);
    }
}
