package org.aftersale.demo.kill;

import com.example.fernhill.payment.GatewayBooks;
import com.example.fernhill.payment.GatewayRefund;
import com.example.fernhill.payment.RefundCall;
import java.time.Clock;
import javax.sql.DataSource;
import org.aftersale.kill.Crash;

/** Gateway records that crash the node before it can read the response. */
public class CrashingBooks extends GatewayBooks {

    private final Crash<PayoutCrashPoint> crash;

    CrashingBooks(DataSource store, Clock clock, Crash<PayoutCrashPoint> crash) {
        super(store, clock);
        this.crash = crash;
    }

    @Override
    public GatewayRefund refund(RefundCall ask, String refusal) {
        GatewayRefund refund = super.refund(ask, refusal);
        crash.at(PayoutCrashPoint.GATEWAY_BOOKED);
        return refund;
    }
}
