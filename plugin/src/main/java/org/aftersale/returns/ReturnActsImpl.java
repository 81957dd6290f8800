package org.aftersale.returns;

import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.ReturnStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleReturnActs")
@Transactional("blTransactionManager")
public class ReturnActsImpl implements ReturnActs {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleReturnTransitions")
    protected ReturnTransitions transitions;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Return ofCustomer(long customerId, String number) {
        Ticket ticket = tickets.ofCustomer(customerId, number);
        return store.byTicket(ticket.getId())
                .orElseThrow(() -> NotFoundException.of("return", number));
    }

    @Override
    public void cancel(StoreCustomer customer, String number) {
        Return back = locked(customer, number);
        if (back.status == ReturnStatus.CANCELLED) {
            return;
        }
        if (!back.isCancellable()) {
            throw IllegalTransitionException.of(
                    ReturnStatus.class, back.status, ReturnStatus.CANCELLED);
        }
        transitions.authorize(back, Authorization.CANCELLED, null, actor(customer));
    }

    @Override
    public void sent(StoreCustomer customer, String number, String tracking) {
        Return back = locked(customer, number);
        if (tracking.equals(back.tracking)) {
            return;
        }
        if (!back.isAwaited()) {
            new FieldErrors().add("tracking", "aftersale.error.return.arrived").throwIfAny();
        }
        transitions.sent(back, tracking, actor(customer));
    }

    private Return locked(StoreCustomer customer, String number) {
        long id = ofCustomer(customer.getId(), number).getId();
        return store.locked(id).orElseThrow(() -> NotFoundException.of("return", number));
    }

    private static Actor actor(StoreCustomer customer) {
        return Actor.customer(customer.getId(), customer.getName());
    }
}
