package org.aftersale.host.broadleaf.payment;

import java.util.List;
import java.util.Optional;
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
 * Speaks to the store's gateways through the host's own interfaces. Not transactional on purpose:
 * what is read and written goes through {@link PaymentRecords}, and nothing of the database is held
 * while a gateway thinks.
 *
 * <p>A gateway is asked what became of a refund by {@code findDetailsByTransaction}, with the
 * question it got for the refund itself; the additional field {@code idempotencyKey} says which one
 * is meant. Its response is successful where that refund was made, and not successful where it was
 * declined, both with the transaction type REFUND and, if it likes, the amount; where no such
 * refund ever arrived, it is not successful and says {@code found = false} in its response's map.
 * Any other response leaves the matter open.
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
    public long record(GatewayCall call, GatewayResult answer) {
        return records.record(call, answer);
    }

    @Override
    public GatewayResult refund(GatewayCall call) {
        return answer(
                call,
                request -> {
                    Optional<PaymentGatewayTransactionService> gateway =
                            gateways.refunding(request.getGateway());
                    return gateway.isPresent()
                            ? new GatewayReply(call)
                                    .toRefund(gateway.get().refund(request.getQuestion()))
                            : none(request.getGateway() + " gives nothing back here");
                });
    }

    @Override
    public GatewayResult find(GatewayCall call) {
        GatewayResult answer =
                answer(
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
                                    : none(request.getGateway() + " cannot be asked here");
                        });
        // whether it was paid is not known the better for having nobody to ask
        return answer.getKind() == Kind.NO_GATEWAY
                ? GatewayResult.of(Kind.UNKNOWN, null, answer.getWords())
                : answer;
    }

    private GatewayResult answer(GatewayCall call, Conversation conversation) {
        try {
            Optional<GatewayRequest> request = records.request(call);
            return request.isPresent()
                    ? conversation.about(request.get())
                    : none("The store has no capture " + call.getCaptureId() + " of this payment");
        } catch (Exception | LinkageError e) {
            GatewayResult answer = new GatewayReply(call).failed(e);
            // not the exception itself: what a gateway throws may name a card
            LOG.warn("Nobody knows what became of " + call.getKey() + ": " + answer.getWords());
            return answer;
        }
    }

    private static GatewayResult none(String words) {
        return GatewayResult.of(Kind.NO_GATEWAY, null, words);
    }

    /** One question to a gateway and what it answered. */
    private interface Conversation {
        GatewayResult about(GatewayRequest request) throws Exception;
    }
}
