package org.aftersale.host.broadleaf.payment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StorePayments;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.springframework.stereotype.Component;

/**
 * Calls the store's gateways through the host's interfaces. Not transactional on purpose: {@link
 * PaymentRecords} does all reading and writing, and no database resource is held while a gateway
 * responds.
 *
 * <p>The outcome of a refund is queried by {@code findDetailsByTransaction}, with the same request
 * as the refund itself; the additional field {@code idempotencyKey} identifies it. The response
 * must be successful if that refund was made and not successful if it was declined, both with the
 * transaction type REFUND and optionally the amount; if no such refund ever arrived, it must be not
 * successful with {@code found = false} in its response map. Any other response leaves the outcome
 * unknown.
 */
@Component("aftersaleStorePayments")
public class BroadleafPayments implements StorePayments {

    private static final Log LOG = LogFactory.getLog(BroadleafPayments.class);

    @Resource(name = "aftersalePaymentRecords")
    protected PaymentRecords records;

    @Resource(name = "aftersaleGateways")
    protected Gateways gateways;

    @Override
    public List<StorePayment> ofOrder(long orderId) {
        return records.ofOrder(orderId);
    }

    @Override
    public Set<String> refundingGateways() {
        return gateways.refundingTypes();
    }

    @Override
    public long record(GatewayCall call, GatewayResult result) {
        return records.record(call, result);
    }

    @Override
    public GatewayResult refund(GatewayCall call) {
        return execute(
                call,
                request -> {
                    Optional<PaymentGatewayTransactionService> gateway =
                            gateways.refunding(request.getGateway());
                    return gateway.isPresent()
                            ? new GatewayReply(call)
                                    .toRefund(gateway.get().refund(request.getQuestion()))
                            : noGateway(request.getGateway() + " does not support refunds here");
                });
    }

    @Override
    public GatewayResult find(GatewayCall call) {
        GatewayResult result =
                execute(
                        call,
                        request -> {
                            Optional<PaymentGatewayReportingService> gateway =
                                    gateways.reporting(request.getGateway());
                            return gateway.isPresent()
                                    ? new GatewayReply(call)
                                            .toQuestion(
                                                    gateway.get()
                                                            .findDetailsByTransaction(
                                                                    request.getQuestion()))
                                    : noGateway(
                                            request.getGateway()
                                                    + " does not support inquiries here");
                        });
        // without a gateway to query, the outcome stays unknown
        return result.getKind() == Kind.NO_GATEWAY
                ? GatewayResult.of(Kind.UNKNOWN, null, result.getMessage())
                : result;
    }

    private GatewayResult execute(GatewayCall call, GatewayOperation operation) {
        try {
            Optional<GatewayRequest> request = records.request(call);
            return request.isPresent()
                    ? operation.execute(request.get())
                    : noGateway(
                            "The store has no capture " + call.getCaptureId() + " of this payment");
        } catch (Exception | LinkageError e) {
            GatewayResult result = new GatewayReply(call).failed(e);
            // without the exception: a gateway's message may contain a card number
            LOG.warn("Unknown outcome of " + call.getKey() + ": " + result.getMessage());
            return result;
        }
    }

    private static GatewayResult noGateway(String message) {
        return GatewayResult.of(Kind.NO_GATEWAY, null, message);
    }

    /** A call to a gateway, with its response. */
    private interface GatewayOperation {
        GatewayResult execute(GatewayRequest request) throws Exception;
    }
}
