package org.aftersale.withdrawal;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleWithdrawalMatching")
@Transactional("blTransactionManager")
public class WithdrawalMatchingImpl implements WithdrawalMatching {

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleWithdrawalTransitions")
    protected WithdrawalTransitions transitions;

    @Override
    public void match(long withdrawalId) {
        Withdrawal statement = store.locked(withdrawalId).orElse(null);
        if (statement == null || statement.status != WithdrawalStatus.SUBMITTED) {
            return;
        }
        Optional<StoreOrder> order = find(statement);
        if (order.isPresent()) {
            transitions.matched(statement, order.get(), Actor.system());
        } else {
            transitions.review(statement, ReviewReason.NO_ORDER, Actor.system());
        }
    }

    private Optional<StoreOrder> find(Withdrawal statement) {
        Long customer = statement.getCustomerId();
        Optional<StoreOrder> own =
                customer == null
                        ? Optional.<StoreOrder>empty()
                        : orders.ofCustomer(customer, statement.getOrderTyped());
        return own.isPresent()
                ? own
                : orders.byNumberAndEmail(statement.getOrderTyped(), statement.getCustomerEmail());
    }
}
