package org.aftersale.withdrawal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.Actor;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.NewTicket;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * Writes a checked statement with its ticket and event, and looks nothing up: what the customer
 * said counts whether an order is found or not. Requires the caller's transaction.
 */
@Component("aftersaleWithdrawalWriter")
public class WithdrawalWriter {

    private static final int TOKEN_BYTES = 24;

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private final SecureRandom random = new SecureRandom();

    Withdrawal write(WithdrawalRequest request, String key, Locale locale) {
        StoreCustomer customer = customer(request, locale);
        Ticket ticket =
                tickets.open(
                        new NewTicket(
                                TicketType.WITHDRAWAL,
                                customer,
                                locale,
                                null,
                                UserText.line(request.getOrder()),
                                UserText.normalize(request.getStatement()),
                                key));
        Withdrawal withdrawal = withdrawal(request, customer, ticket);
        withdrawal.requestKey = key;
        withdrawal.submittedAt = clock.millis();
        store.persist(withdrawal);
        history.record(ticket.getId(), HistoryEntry.of(actor(customer), "withdrawal.submitted"));
        announce(withdrawal);
        return withdrawal;
    }

    private Withdrawal withdrawal(
            WithdrawalRequest request, StoreCustomer customer, Ticket ticket) {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.ticketId = ticket.getId();
        withdrawal.number = ticket.getNumber();
        withdrawal.status = WithdrawalStatus.SUBMITTED;
        withdrawal.receiptToken = token();
        withdrawal.customerId = request.getCustomer() == null ? null : customer.getId();
        withdrawal.customerName = customer.getName();
        withdrawal.customerEmail = customer.getEmail();
        withdrawal.language = ticket.getLanguage();
        withdrawal.orderTyped = UserText.line(request.getOrder());
        String goods = UserText.normalize(request.getGoods());
        withdrawal.goodsTyped = goods.isEmpty() ? null : goods;
        withdrawal.unitsChosen = ChosenUnits.write(request.getQuantities());
        return withdrawal;
    }

    /** Who they say they are: that is checked before anything is shown, not before it counts. */
    private static StoreCustomer customer(WithdrawalRequest request, Locale locale) {
        long id =
                request.getCustomer() == null ? Ticket.NO_CUSTOMER : request.getCustomer().getId();
        return new StoreCustomer(
                id,
                UserText.line(request.getName()),
                WithdrawalRules.email(request.getEmail()),
                locale);
    }

    static Actor actor(StoreCustomer customer) {
        return Actor.customer(customer.getId(), customer.getName());
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void announce(Withdrawal withdrawal) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("withdrawalId", withdrawal.id);
        facts.put("ticketId", withdrawal.ticketId);
        events.publish(EventTypes.WITHDRAWAL_SUBMITTED, withdrawal.number, facts);
    }
}
