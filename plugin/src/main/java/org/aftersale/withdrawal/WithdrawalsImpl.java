package org.aftersale.withdrawal;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Sha256;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.Tickets;
import org.aftersale.withdrawal.outcome.SendingProof;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleWithdrawals")
@Transactional("blTransactionManager")
public class WithdrawalsImpl implements Withdrawals {

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleWithdrawalWriter")
    protected WithdrawalWriter writer;

    @Resource(name = "aftersaleWithdrawalTransitions")
    protected WithdrawalTransitions transitions;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Override
    public Withdrawal submit(WithdrawalRequest request, Locale locale) {
        WithdrawalRules.check(request);
        String key = key(request);
        Optional<Withdrawal> before = store.byRequestKey(key);
        return before.isPresent() ? before.get() : writer.write(request, key, locale);
    }

    /** The same form sent with other content is another statement. */
    private static String key(WithdrawalRequest request) {
        String content =
                String.join(
                        "\n",
                        request.getFormKey(),
                        String.valueOf(request.getName()),
                        String.valueOf(request.getEmail()),
                        String.valueOf(request.getOrder()),
                        String.valueOf(request.getGoods()),
                        request.getQuantities().toString());
        return "W" + Sha256.hex(content);
    }

    @Override
    public void sentBack(StoreCustomer customer, String number, SendingProof proof) {
        WithdrawalRules.check(proof);
        long id = ofCustomer(customer.getId(), number).getId();
        Withdrawal withdrawal =
                store.locked(id).orElseThrow(() -> NotFoundException.of("withdrawal", number));
        if (isTold(withdrawal, proof)) {
            return;
        }
        if (withdrawal.status != WithdrawalStatus.EFFECTIVE || withdrawal.isSentBack()) {
            new FieldErrors().add("tracking", "aftersale.error.withdrawal.proof").throwIfAny();
        }
        transitions.sentBack(withdrawal, proof, WithdrawalWriter.actor(customer));
        tickets.addCustomerReply(customer, number, proof.getWords(), proof.getFormKey());
    }

    private static boolean isTold(Withdrawal withdrawal, SendingProof proof) {
        return proof.getCarrier().equals(withdrawal.proofCarrier)
                && proof.getTracking().equals(withdrawal.proofTracking);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public WithdrawalReceipt receipt(String token) {
        return store.byReceiptToken(token)
                .map(this::receipt)
                .orElseThrow(() -> NotFoundException.of("receipt", token));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Withdrawal ofCustomer(long customerId, String number) {
        Ticket ticket = tickets.ofCustomer(customerId, number);
        return store.byTicket(ticket.getId())
                .orElseThrow(() -> NotFoundException.of("withdrawal", number));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<WithdrawalReceipt> receiptOf(long withdrawalId) {
        return store.byId(withdrawalId).map(this::receipt);
    }

    private WithdrawalReceipt receipt(Withdrawal withdrawal) {
        String statement = tickets.firstMessage(withdrawal.getTicketId()).getBody();
        return new WithdrawalReceipt(withdrawal, statement);
    }
}
