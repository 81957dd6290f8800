package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.allowance.AllowanceUse;
import org.aftersale.refund.allowance.AllowancesFixture;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.settings.ChoiceSetting;
import org.aftersale.shared.Actor;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/**
 * One person with every permission and a limit of 100.00 refunds two orders of a customer and
 * grants them store credit, while the gateway pays, declines and loses answers: whatever they do in
 * whichever order, what stands on their own authority stays within the limit.
 */
class LimitOfOnePersonTest {

    private static final long LIMIT = 10_000;
    private static final StaffMember AGENT =
            new StaffMember(
                    1,
                    "agent",
                    "Agent",
                    EnumSet.allOf(Permission.class).stream()
                            .map(Permission::authority)
                            .collect(Collectors.toSet()),
                    new HashSet<>(Collections.singleton("ROLE_AGENT")));

    private static final Set<PayoutStatus> OUT =
            EnumSet.of(
                    PayoutStatus.READY,
                    PayoutStatus.CALLING,
                    PayoutStatus.UNKNOWN,
                    PayoutStatus.BY_HAND,
                    PayoutStatus.PAID);

    private final List<Payout> payouts = new ArrayList<>();
    private final List<Long> grants = new ArrayList<>();
    private final RefundActions acts = new RefundActions();
    private int numbers;

    LimitOfOnePersonTest() {
        acts.record = new RefundHistoryFixture().record();
        acts.ledger = mock(EntitlementLedger.class);
        acts.clock = Clock.systemUTC();
        acts.settling = new PayoutSettlement();
        acts.settling.record = acts.record;
        acts.settling.ledger = acts.ledger;
        acts.settling.payments = mock(StorePayments.class);
        acts.settling.clock = acts.clock;
        acts.settling.databaseClock = () -> 0;
        acts.settling.withoutGateway = ChoiceSetting.of("hand");
        acts.allowances =
                AllowancesFixture.of("ROLE_AGENT=100 EUR", Arrays.asList(refunds(), credit()));
        acts.reactivation = new Reactivation();
        acts.reactivation.settling = acts.settling;
        acts.reactivation.recommitment = mock(Recommitment.class);
        acts.reactivation.allowances = acts.allowances;
        acts.reactivation.clock = acts.clock;
    }

    @Property(tries = 500)
    void isExceededByNoSequenceOfTheirActs(@ForAll("steps") List<Integer> steps) {
        payouts.clear();
        grants.clear();
        for (int step : steps) {
            step(step % 16, step / 16);
            assertThat(out()).as("after %s", step).isLessThanOrEqualTo(LIMIT);
        }
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    private void step(int what, int which) {
        try {
            if (what < 3 || payouts.isEmpty()) {
                refund(1 + which % 2, 1_000 + which * 17L % 5_000);
            } else if (what == 3) {
                grant(1_000 + which * 13L % 5_000);
            } else if (what == 4 && !grants.isEmpty()) {
                grants.remove(which % grants.size());
            } else {
                Payout payout = payouts.get(which % payouts.size());
                if (what < 9) {
                    gateway(payout, what);
                } else {
                    PayoutAction act = PayoutAction.values()[what % PayoutAction.values().length];
                    acts.perform(payout.refund, payout, act, AGENT, "as it is");
                }
            }
        } catch (AftersaleException notPossible) {
            // whatever is refused changes nothing
        }
    }

    /** What the writer of refunds does once the amount is computed. */
    private void refund(long order, long amount) {
        if (!acts.allowances.allow(AGENT, 5, order, Amount.ofMinor(amount, "EUR"))) {
            // awaits a second person, who is not here
            return;
        }
        Refund refund = new Refund();
        refund.id = (long) ++numbers;
        refund.customerId = 5;
        refund.currency = "EUR";
        refund.requestedById = AGENT.getId();
        Payout payout = new Payout();
        payout.id = refund.id;
        payout.refund = refund;
        payout.orderId = order;
        payout.method = PayoutMethodCode.GATEWAY;
        payout.paymentId = 21L;
        payout.captureId = 31L;
        payout.amount = amount;
        payout.currency = "EUR";
        payout.callKey = "RF-" + numbers + "-1-1";
        payout.responsibleId = AGENT.getId();
        payout.status = PayoutStatus.READY;
        refund.payouts.add(payout);
        refund.project(0);
        payouts.add(payout);
    }

    private void grant(long amount) {
        if (acts.allowances.allow(AGENT, 5, null, Amount.ofMinor(amount, "EUR"))) {
            grants.add(amount);
        }
    }

    /** The gateway begins, pays, declines, or tells nothing. */
    private void gateway(Payout payout, int what) {
        PayoutStatus[] to = {
            PayoutStatus.CALLING, PayoutStatus.PAID, PayoutStatus.DECLINED, PayoutStatus.UNKNOWN
        };
        PayoutStatus next = to[what % to.length];
        boolean calling =
                payout.status == PayoutStatus.CALLING || payout.status == PayoutStatus.UNKNOWN;
        if (next == PayoutStatus.CALLING || calling) {
            acts.settling.move(payout, next, Actor.system(), "gateway", null);
        }
    }

    private long out() {
        return out(null) + grants.stream().mapToLong(Long::longValue).sum();
    }

    private long out(Long order) {
        return payouts.stream()
                .filter(payout -> order == null || payout.orderId == order)
                .filter(payout -> OUT.contains(payout.status))
                .mapToLong(payout -> payout.amount)
                .sum();
    }

    private AllowanceUse refunds() {
        return AllowancesFixture.use(this::out, () -> out(null));
    }

    private AllowanceUse credit() {
        return AllowancesFixture.use(
                order -> 0, () -> grants.stream().mapToLong(Long::longValue).sum());
    }
}
