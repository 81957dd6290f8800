package org.aftersale.host.broadleaf.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationServiceProvider;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BroadleafPaymentsTest {

    private static final PaymentGatewayType TYPE = new PaymentGatewayType("UNIT_CARD", "Card");

    private final GatewayCall call = new GatewayCall(1, 2, 3, Amount.ofMinor(1230, "USD"), "key");
    private final PaymentRecords records = mock(PaymentRecords.class);
    private final PaymentGatewayConfigurationServiceProvider provider =
            mock(PaymentGatewayConfigurationServiceProvider.class);
    private final PaymentGatewayConfigurationService configured =
            mock(PaymentGatewayConfigurationService.class);
    private final PaymentGatewayTransactionService gateway =
            mock(PaymentGatewayTransactionService.class);
    private final PaymentGatewayReportingService report =
            mock(PaymentGatewayReportingService.class);
    private final BroadleafPayments payments = new BroadleafPayments();

    @BeforeEach
    void set() {
        payments.records = records;
        payments.gateways = new Gateways();
        payments.gateways.provider = provider;
        PaymentGatewayConfiguration configuration = mock(PaymentGatewayConfiguration.class);
        when(configuration.handlesRefund()).thenReturn(true);
        when(configured.getConfiguration()).thenReturn(configuration);
        when(configured.getTransactionService()).thenReturn(gateway);
        when(provider.getGatewayConfigurationService(TYPE)).thenReturn(configured);
        asking("UNIT_CARD");
    }

    private void asking(String type) {
        when(records.request(call))
                .thenReturn(Optional.of(new GatewayRequest(type, new PaymentRequestDTO())));
    }

    @Test
    void returnsUnknownWhenTheGatewayThrows() throws Exception {
        when(gateway.refund(any())).thenThrow(new PaymentException("timed out"));
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.UNKNOWN);
        assertThat(payments.refund(call).getMessage()).contains("timed out");
    }

    @Test
    void returnsUnknownWhenTheGatewaysClassesAreMissing() throws Exception {
        when(gateway.refund(any())).thenThrow(new NoClassDefFoundError("vendor/Sdk"));
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void callsNoGatewayWhenTheStoresTablesAreUnreadable() {
        when(records.request(call)).thenThrow(new IllegalStateException("no connection"));
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.UNKNOWN);
        verifyNoInteractions(gateway);
    }

    @Test
    void findsNoGatewayForAnUnknownType() {
        asking("OF_ANOTHER_PROCESS");
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.NO_GATEWAY);
        verifyNoInteractions(provider);
    }

    @Test
    void ignoresAGatewayThatCannotBeConfigured() {
        when(provider.getGatewayConfigurationService(TYPE))
                .thenThrow(new IllegalArgumentException("none configured"));
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.NO_GATEWAY);
        assertThat(payments.find(call).getKind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void ignoresAGatewayWithoutTransactions() {
        when(configured.getTransactionService()).thenReturn(null);
        assertThat(payments.refund(call).getKind()).isEqualTo(Kind.NO_GATEWAY);
    }

    @Test
    void returnsUnknownWhenAnInquiryIsImpossibleOrFails() throws Exception {
        assertThat(payments.find(call).getKind()).isEqualTo(Kind.UNKNOWN);
        when(configured.getReportingService()).thenReturn(report);
        when(report.findDetailsByTransaction(any())).thenThrow(new PaymentException("later"));
        assertThat(payments.find(call).getKind()).isEqualTo(Kind.UNKNOWN);
        verifyNoInteractions(gateway);
    }
}
