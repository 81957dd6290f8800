package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadleafcommerce.common.payment.PaymentTransactionType.AUTHORIZE_AND_CAPTURE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.aftersale.host.GatewayCall;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StorePayments;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationServiceProvider;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of payments: an order, and a gateway that the test answers for. */
abstract class OrderPaymentsTestBase extends PricedOrderTestBase {

    static final PaymentGatewayType CARD = new PaymentGatewayType("TILL_CARD", "Card");
    static StorePayments payments;
    static HostPaymentFixture host;

    final PaymentGatewayTransactionService gateway = mock(PaymentGatewayTransactionService.class);
    final PaymentGatewayReportingService report = mock(PaymentGatewayReportingService.class);
    final PaymentGatewayConfigurationService configured =
            mock(PaymentGatewayConfigurationService.class);

    @BeforeAll
    static void payments() {
        payments = store.bean("aftersaleStorePayments", StorePayments.class);
        host = new HostPaymentFixture(store);
    }

    @BeforeEach
    void gateway() {
        PaymentGatewayConfiguration configuration = mock(PaymentGatewayConfiguration.class);
        when(configuration.getGatewayType()).thenReturn(CARD);
        when(configuration.handlesRefund()).thenReturn(true);
        when(configured.getConfiguration()).thenReturn(configuration);
        when(configured.getTransactionService()).thenReturn(gateway);
        when(configured.getReportingService()).thenReturn(report);
        provider().getGatewayConfigurationServices().add(configured);
    }

    @AfterEach
    void noGateway() {
        provider().getGatewayConfigurationServices().remove(configured);
    }

    static PaymentGatewayConfigurationServiceProvider provider() {
        return store.bean(
                "blPaymentGatewayConfigurationServiceProvider",
                PaymentGatewayConfigurationServiceProvider.class);
    }

    StorePayment only() {
        assertThat(payments.ofOrder(order.id)).hasSize(1);
        return payments.ofOrder(order.id).get(0);
    }

    /** Captures a payment and returns the call that refunds 12.30 of it. */
    GatewayCall taken(PaymentGatewayType by, String amount) {
        long payment = host.payment(order.id, by, amount);
        long capture = host.move(payment, AUTHORIZE_AND_CAPTURE, amount, null, 1);
        return new GatewayCall(order.id, payment, capture, Amount.ofMinor(1230, "USD"), "key-1");
    }
}
