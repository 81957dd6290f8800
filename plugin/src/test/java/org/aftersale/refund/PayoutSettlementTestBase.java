package org.aftersale.refund;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.settings.ChoiceSetting;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of settlement: a payout whose gateway call has begun. */
abstract class PayoutSettlementTestBase {

    static final long NOW = 1_000_000;
    static final long DATABASE_NOW = 5_000_000;
    static final String KEY = "RF-2222-3333-1-1";

    final RefundHistoryFixture notes = new RefundHistoryFixture();
    final PayoutSettlement settling = new PayoutSettlement();
    final Payout payout = new Payout();
    final Refund refund = new Refund();

    @BeforeEach
    void aPayoutOnItsWay() {
        settling.record = notes.record();
        settling.ledger = mock(EntitlementLedger.class);
        settling.payments = mock(StorePayments.class);
        settling.clock = at(NOW);
        settling.databaseClock = () -> DATABASE_NOW;
        settling.withoutGateway = ChoiceSetting.of("hand");
        settling.late = new LatePayments();
        settling.late.settling = settling;
        settling.late.record = settling.record;
        settling.late.payments = settling.payments;
        settling.late.clock = settling.clock;
        settling.late.recommitment = mock(Recommitment.class);
        refund.id = 3L;
        refund.number = "RF-2222-3333";
        refund.payouts.add(payout);
        payout.refund = refund;
        payout.id = 8L;
        payout.orderId = 7;
        payout.method = PayoutMethodCode.GATEWAY;
        payout.paymentId = 21L;
        payout.captureId = 31L;
        payout.amount = 500;
        payout.currency = "EUR";
        payout.callKey = KEY;
        payout.status = PayoutStatus.CALLING;
        payout.calledAt = NOW;
        refund.project(0);
    }

    void settle(Kind kind) {
        settling.settle(payout, KEY, GatewayResult.of(kind, "G-1", "so it said"));
    }

    static Clock at(long millis) {
        return Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
