package org.aftersale.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.OpenUses;
import org.aftersale.shared.Actor;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleClaims")
@Transactional("blTransactionManager")
public class ClaimsImpl implements Claims {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleClaimRules")
    protected ClaimRules rules;

    @Resource(name = "aftersaleClaimFiler")
    protected ClaimFiler filer;

    @Resource(name = "aftersaleClaimMoves")
    protected ClaimTransitions moves;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleOpenUses")
    protected OpenUses uses;

    @Resource(name = "aftersaleClaimDueTime")
    protected ClaimDueTime dueTime;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public ClaimableOrder claimable(long customerId, String orderNumber) {
        StoreOrder order =
                orders.ofCustomer(customerId, orderNumber)
                        .orElseThrow(() -> NotFoundException.of("order", orderNumber));
        return new ClaimableOrder(
                order,
                store.ofOrder(order.getId()),
                returned(Collections.singleton(order.getId())));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ClaimableOrder> claimable(Collection<StoreOrder> ordersOfCustomer) {
        List<Long> ids =
                ordersOfCustomer.stream().map(StoreOrder::getId).collect(Collectors.toList());
        Map<Long, List<Claim>> claims = store.ofOrders(ids);
        Map<Long, Integer> returned = returned(ids);
        return ordersOfCustomer.stream()
                .map(
                        order ->
                                new ClaimableOrder(
                                        order,
                                        claims.getOrDefault(
                                                order.getId(), Collections.<Claim>emptyList()),
                                        returned))
                .collect(Collectors.toList());
    }

    private Map<Long, Integer> returned(Collection<Long> orderIds) {
        return uses.quantities(orderIds, LineUse.Kind.RETURNED);
    }

    @Override
    public Claim file(StoreCustomer customer, ClaimRequest request, Locale locale) {
        ClaimableOrder order = claimable(customer.getId(), request.getOrderNumber());
        List<Claim> before = store.ofOrder(order.getOrder().getId());
        int draft = draft(request, before.size());
        if (draft < before.size()) {
            return filedEarlier(order, before, draft, request);
        }
        CheckedClaim checked = rules.check(order, request);
        return filer.file(customer, order, checked, locale);
    }

    /**
     * For a form older than the order's latest claim: either sent twice, or overtaken by another
     * claim.
     */
    private Claim filedEarlier(
            ClaimableOrder order, List<Claim> before, int draft, ClaimRequest request) {
        Claim filed = before.get(draft);
        List<Claim> earlier = before.subList(0, draft);
        CheckedClaim checked = rules.check(new ClaimableOrder(order.getOrder(), earlier), request);
        if (checked.sameAs(filed, tickets.firstMessage(filed.getTicketId()).getBody())) {
            return filed;
        }
        throw new DuplicateClaimException(before.get(before.size() - 1).getNumber());
    }

    /** A missing or invalid draft number counts as a form opened just now. */
    private static int draft(ClaimRequest request, int claims) {
        return Math.min(FormNumbers.number(request.getDraft(), 6, claims), claims);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Claim ofCustomer(long customerId, String number) {
        return load(customerId, number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> ofCustomer(long customerId, int limit) {
        return store.ofCustomer(customerId, limit);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean canWithdraw(Claim claim) {
        return claim.getLines().stream()
                .anyMatch(
                        line ->
                                LineStatus.TRANSITIONS.allows(
                                        line.getStatus(), LineStatus.WITHDRAWN));
    }

    @Override
    public void withdraw(StoreCustomer customer, String number) {
        Claim claim = load(customer.getId(), number);
        if (claim.getStatus() == ClaimStatus.WITHDRAWN) {
            return;
        }
        if (!canWithdraw(claim)) {
            throw IllegalTransitionException.of(
                    ClaimStatus.class, claim.getStatus(), ClaimStatus.WITHDRAWN);
        }
        Actor actor = Actor.customer(customer.getId(), customer.getName());
        moves.withdraw(claim, actor);
        if (claim.isOwed()) {
            dueTime.decided(claim);
        } else {
            solve(claim, actor);
        }
        moves.announce(claim, EventTypes.CLAIM_WITHDRAWN, null);
    }

    /** A closed conversation stays closed, but undecided lines can still be withdrawn. */
    private void solve(Claim claim, Actor actor) {
        boolean closed =
                tickets.byId(claim.getTicketId())
                        .filter(ticket -> ticket.getStatus() == TicketStatus.CLOSED)
                        .isPresent();
        if (!closed) {
            tickets.changeStatus(claim.getTicketId(), TicketStatus.SOLVED, actor);
        }
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds) {
        return store.statuses(ticketIds);
    }

    private Claim load(long customerId, String number) {
        return store.ofCustomer(customerId, number)
                .orElseThrow(() -> NotFoundException.of("claim", number));
    }
}
