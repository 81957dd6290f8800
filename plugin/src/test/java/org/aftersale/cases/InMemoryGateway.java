package org.aftersale.cases;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;

/** A payment gateway in memory: it keeps the calls it received and the refunds it made. */
public class InMemoryGateway {

    /** How it responds. */
    enum Mood {
        WELL,
        DECLINES,
        LOSES_THE_ANSWER,
        NEVER_ANSWERS,
        TALKS_NONSENSE,
        WAITS
    }

    static final String TYPE = "TEST_CARD";
    static final PaymentGatewayType GATEWAY = new PaymentGatewayType(TYPE, "Card of the tests");

    /** Refunds by idempotency key. */
    final Map<String, BigDecimal> refunds = new LinkedHashMap<>();

    /** The key of every call received. */
    final List<String> calls = new ArrayList<>();

    volatile Mood mood = Mood.WELL;

    /** Whether it tells of the capture when it is asked about a refund. */
    volatile boolean cannotBeAsked;

    volatile CountDownLatch go = new CountDownLatch(0);

    /** As the host's context expects a gateway. */
    public PaymentGatewayConfigurationService gateway() throws Exception {
        PaymentGatewayConfiguration configuration = mock(PaymentGatewayConfiguration.class);
        when(configuration.getGatewayType()).thenReturn(GATEWAY);
        when(configuration.handlesRefund()).thenReturn(true);
        PaymentGatewayTransactionService transactions =
                mock(PaymentGatewayTransactionService.class, call -> refund(call.getArgument(0)));
        PaymentGatewayReportingService reports =
                mock(PaymentGatewayReportingService.class, call -> find(call.getArgument(0)));
        PaymentGatewayConfigurationService service = mock(PaymentGatewayConfigurationService.class);
        when(service.getConfiguration()).thenReturn(configuration);
        when(service.getTransactionService()).thenReturn(transactions);
        when(service.getReportingService()).thenReturn(reports);
        return service;
    }

    private PaymentResponseDTO refund(PaymentRequestDTO request) throws Exception {
        go.await();
        String key = (String) request.getAdditionalFields().get("idempotencyKey");
        BigDecimal amount = new BigDecimal(request.getTransactionTotal());
        if (mood == Mood.NEVER_ANSWERS) {
            throw new PaymentException("connection refused");
        }
        synchronized (this) {
            calls.add(key);
            if (mood == Mood.DECLINES) {
                return answer(false, amount, "declined by the bank");
            }
            refunds.put(key, amount);
        }
        if (mood == Mood.LOSES_THE_ANSWER) {
            throw new PaymentException("connection reset");
        }
        return mood == Mood.TALKS_NONSENSE
                ? answer(true, amount.add(BigDecimal.ONE), "?")
                : answer(true, amount, "approved");
    }

    private synchronized PaymentResponseDTO find(PaymentRequestDTO request) {
        String key = (String) request.getAdditionalFields().get("idempotencyKey");
        if (cannotBeAsked) {
            return answer(true, BigDecimal.TEN, "the capture")
                    .paymentTransactionType(PaymentTransactionType.CAPTURE);
        }
        if (refunds.containsKey(key)) {
            return answer(true, refunds.get(key), "approved");
        }
        return answer(false, BigDecimal.ZERO, "no such refund").responseMap("found", "false");
    }

    private static PaymentResponseDTO answer(boolean success, BigDecimal amount, String words) {
        return new PaymentResponseDTO(PaymentType.CREDIT_CARD, GATEWAY)
                .paymentTransactionType(PaymentTransactionType.REFUND)
                .amount(new Money(amount, "USD"))
                .successful(success)
                .valid(true)
                .responseMap("reference", "ref-" + words.length())
                .rawResponse(words);
    }

    synchronized BigDecimal total() {
        return refunds.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void forget() {
        refunds.clear();
        calls.clear();
        mood = Mood.WELL;
        cannotBeAsked = false;
        go = new CountDownLatch(0);
    }
}
