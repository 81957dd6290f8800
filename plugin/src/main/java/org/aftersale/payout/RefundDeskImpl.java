package org.aftersale.payout;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Forbidden;
import org.aftersale.shared.NotFound;
import org.aftersale.shared.Slice;
import org.aftersale.shared.Words;
import org.springframework.stereotype.Service;

/** Begins no transaction of its own: see {@link MoneyLock}. */
@Service("aftersaleRefundDesk")
public class RefundDeskImpl implements RefundDesk {

    private static final int PAGE = 25;
    private static final int LONGEST_WORDS = 255;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleMoneyLock")
    protected MoneyLock lock;

    @Resource(name = "aftersaleRefundActs")
    protected RefundActs acts;

    @Override
    public Slice<RefundImpl> list(
            StaffMember staff, Set<RefundStatus> statuses, String words, int page) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(
                () -> {
                    long total = store.count(statuses, words);
                    int last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
                    int shown = Math.min(Math.max(1, page), last);
                    List<RefundImpl> rows = store.list(statuses, words, (shown - 1) * PAGE, PAGE);
                    return new Slice<RefundImpl>(rows, shown, PAGE, total);
                });
    }

    @Override
    public Map<RefundStatus, Long> open(StaffMember staff) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.counts(RefundStatus.OPEN));
    }

    @Override
    public RefundImpl open(StaffMember staff, String number) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> load(number));
    }

    @Override
    public List<RefundHistoryImpl> history(StaffMember staff, RefundImpl refund) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.history(refund.id));
    }

    @Override
    public List<RefundImpl> ofOrder(StaffMember staff, long orderId) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> store.ofOrder(orderId));
    }

    @Override
    public boolean canConfirm(StaffMember staff, RefundImpl refund) {
        return refund.status == RefundStatus.WAITING
                && staff.may(Permission.CONFIRM_REFUNDS)
                && !isOwn(staff, refund);
    }

    @Override
    public boolean canRefuse(StaffMember staff, RefundImpl refund) {
        boolean own = isOwn(staff, refund) && staff.may(Permission.PAY_REFUNDS);
        return refund.status == RefundStatus.WAITING
                && (own || staff.may(Permission.CONFIRM_REFUNDS));
    }

    private static boolean isOwn(StaffMember staff, RefundImpl refund) {
        return Objects.equals(refund.askedById, staff.getId());
    }

    @Override
    public void confirm(StaffMember staff, String number, long seenVersion) {
        staff.require(Permission.CONFIRM_REFUNDS);
        inRefund(
                number,
                seenVersion,
                refund -> {
                    if (isOwn(staff, refund)) {
                        throw Forbidden.lacking("a second person", staff.getLogin());
                    }
                    acts.confirm(refund, staff);
                });
    }

    @Override
    public void refuse(StaffMember staff, String number, long seenVersion, String words) {
        if (!staff.may(Permission.PAY_REFUNDS)) {
            staff.require(Permission.CONFIRM_REFUNDS);
        }
        String why = checked(words, "words");
        inRefund(
                number,
                seenVersion,
                refund -> {
                    if (!isOwn(staff, refund)) {
                        staff.require(Permission.CONFIRM_REFUNDS);
                    } else {
                        staff.require(Permission.PAY_REFUNDS);
                    }
                    acts.refuse(refund, staff, why);
                });
    }

    @Override
    public Set<PayoutAct> acts(StaffMember staff, PayoutImpl payout) {
        EnumSet<PayoutAct> possible = EnumSet.noneOf(PayoutAct.class);
        if (staff.may(Permission.PAY_REFUNDS)) {
            for (PayoutAct act : PayoutAct.values()) {
                if (act.isPossible(payout)) {
                    possible.add(act);
                }
            }
        }
        return possible;
    }

    @Override
    public void act(
            StaffMember staff,
            String number,
            long payoutId,
            PayoutAct act,
            String words,
            long seenVersion) {
        staff.require(Permission.PAY_REFUNDS);
        String said = act.needsWords() ? checked(words, "words") : Words.tidy(words);
        inRefund(
                number,
                seenVersion,
                refund -> acts.act(refund, payout(refund, payoutId), act, staff, said));
    }

    private static PayoutImpl payout(RefundImpl refund, long id) {
        return refund.payouts.stream()
                .filter(payout -> payout.id == id)
                .findFirst()
                .orElseThrow(() -> NotFound.of("payout", id));
    }

    private static String checked(String typed, String field) {
        String words = Words.tidy(typed);
        FieldErrors errors = new FieldErrors();
        if (words.isEmpty()) {
            errors.add(field, "aftersale.error.refund.words");
        } else if (words.length() > LONGEST_WORDS) {
            errors.add(field, "aftersale.error.refund.words.long", LONGEST_WORDS);
        }
        errors.throwIfAny();
        return words;
    }

    private void inRefund(
            String number, long seenVersion, java.util.function.Consumer<RefundImpl> act) {
        RefundImpl seen = lock.reading(() -> load(number));
        lock.locked(
                seen.orderId,
                seen.currency,
                () -> {
                    RefundImpl refund = load(number);
                    if (refund.version != seenVersion) {
                        throw ChangedMeanwhile.of(number, seenVersion, refund.version);
                    }
                    act.accept(refund);
                    return null;
                });
    }

    private RefundImpl load(String number) {
        return store.byNumber(number).orElseThrow(() -> NotFound.of("refund", number));
    }
}
