package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.settings.ChoiceSetting;
import org.junit.jupiter.api.Test;

/** A payment whose gateway cannot refund. */
class PayoutWithoutGatewayTest extends PayoutSettlementTestBase {

    @Test
    void waitsForManualPaymentWithoutAGateway() {
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.BY_HAND);
        assertThat(payout.problem).isEqualTo("no-gateway");
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }

    @Test
    void becomesStoreCreditWithoutAGatewayIfConfigured() {
        settling.withoutGateway = ChoiceSetting.of("credit");
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.method).isEqualTo(PayoutMethodCode.CREDIT);
        assertThat(payout.captureId).isNull();
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-1-2");
        assertThat(notes.told).last().isEqualTo("refund.ready");
    }

    @Test
    void doesNotConvertStoreCreditIntoStoreCreditAgain() {
        settling.withoutGateway = ChoiceSetting.of("credit");
        payout.method = PayoutMethodCode.CREDIT;
        payout.captureId = null;
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.BY_HAND);
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }
}
