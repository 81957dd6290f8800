package org.aftersale.demo.kill;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.ConflictRetry;

/** Issues random refunds and handles those that need attention. */
final class RandomStaff {

    /** Nobody here says what a gateway did: it is to be found out. */
    private static final Set<PayoutAction> ACTS =
            EnumSet.of(
                    PayoutAction.ASK_AGAIN,
                    PayoutAction.RETRY,
                    PayoutAction.BY_HAND,
                    PayoutAction.NOTE_PAID,
                    PayoutAction.TO_CREDIT,
                    PayoutAction.CANCEL);

    private final RandomRequests requests;
    private final RefundDesk desk;
    private final Random random;

    RandomStaff(Refunds refunds, RefundDesk desk, Random random) {
        this.requests = new RandomRequests(refunds, random);
        this.desk = desk;
        this.random = random;
    }

    /** Has every gateway asked that gave no clear answer, without waiting for the next time. */
    void askAgain() {
        for (Refund found : list(RefundStatus.ATTENTION)) {
            Refund refund = desk.get(TestStaff.HEAD, found.getNumber());
            for (Payout payout : refund.getPayouts()) {
                if (payout.getStatus() == PayoutStatus.UNKNOWN) {
                    orLeaveIt(() -> act(refund, payout, PayoutAction.ASK_AGAIN));
                }
            }
        }
    }

    /** One act. What the rules refuse, and what somebody else was faster at, is not done. */
    void act() {
        orLeaveIt(this::actAtRandom);
    }

    private void actAtRandom() {
        switch (random.nextInt(10)) {
            case 0:
                decide();
                break;
            case 1:
            case 2:
                seeTo();
                break;
            default:
                requests.ask();
        }
    }

    private static void orLeaveIt(Runnable act) {
        try {
            act.run();
        } catch (AftersaleException refused) {
            // as it should be
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
        }
    }

    private void decide() {
        Optional<Refund> waiting = any(RefundStatus.WAITING);
        if (!waiting.isPresent()) {
            return;
        }
        Refund refund = waiting.get();
        if (random.nextInt(4) == 0) {
            desk.reject(TestStaff.HEAD, refund.getNumber(), refund.getVersion(), "No");
        } else {
            desk.approve(TestStaff.HEAD, refund.getNumber(), refund.getVersion());
        }
    }

    private void seeTo() {
        Optional<Refund> found = any(RefundStatus.ATTENTION);
        if (!found.isPresent()) {
            return;
        }
        Refund refund = desk.get(TestStaff.HEAD, found.get().getNumber());
        Payout payout = any(refund.getPayouts());
        Set<PayoutAction> acts = new HashSet<>(desk.allowedActions(TestStaff.HEAD, payout));
        acts.retainAll(ACTS);
        if (payout.getStatus().needsAttention() && !acts.isEmpty()) {
            act(refund, payout, any(acts.stream().sorted().collect(Collectors.toList())));
        }
    }

    private void act(Refund refund, Payout payout, PayoutAction act) {
        desk.perform(
                TestStaff.HEAD,
                refund.getNumber(),
                payout.getId(),
                act,
                "Receipt 17",
                refund.getVersion());
    }

    private Optional<Refund> any(RefundStatus status) {
        List<Refund> found = list(status);
        return found.isEmpty() ? Optional.empty() : Optional.of(any(found));
    }

    private List<Refund> list(RefundStatus status) {
        return desk.list(TestStaff.HEAD, EnumSet.of(status), "", 1).getItems();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
