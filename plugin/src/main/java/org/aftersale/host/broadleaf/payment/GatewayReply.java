package org.aftersale.host.broadleaf.payment;

import java.util.Map;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.apache.commons.lang3.StringUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;

/** Tells from a gateway's response what became of a call, and believes nothing that is odd. */
final class GatewayReply {

    /** In the response's map, what the gateway calls the refund; whichever is there first. */
    private static final String[] REFERENCES = {"reference", "transactionId", "REQUEST_ID"};

    private static final int LONGEST_REFERENCE = 255;

    private final GatewayCall call;

    GatewayReply(GatewayCall call) {
        this.call = call;
    }

    /** Of the response to the refund itself, which may leave out its type and amount. */
    GatewayResult toRefund(PaymentResponseDTO response) {
        if (response == null) {
            return answer(Kind.UNKNOWN, null, "The gateway answered nothing");
        }
        PaymentTransactionType type = response.getPaymentTransactionType();
        if (!response.isValid()) {
            return odd(response, "The answer is not valid");
        }
        if (type != null && !PaymentTransactionType.REFUND.equals(type)) {
            return odd(response, "Asked for a REFUND, the gateway did a " + type.getType());
        }
        if (!response.isSuccessful()) {
            return answer(Kind.DECLINED, response, response.getRawResponse());
        }
        if (response.getAmount() != null && !isAsked(response.getAmount())) {
            Money amount = response.getAmount();
            return odd(
                    response,
                    "Asked for "
                            + call.getAmount()
                            + ", the gateway gave back "
                            + amount.getAmount().toPlainString()
                            + ' '
                            + amount.getCurrency());
        }
        return answer(Kind.PAID, response, response.getRawResponse());
    }

    /**
     * Of the response to the question what became of it. It must be about a refund: a gateway that
     * knows nothing of our contract tells of the capture, which is there in any case.
     */
    GatewayResult toQuestion(PaymentResponseDTO response) {
        if (response != null && !response.isSuccessful() && isNotFound(response)) {
            return answer(
                    response.isValid() ? Kind.NOT_FOUND : Kind.UNKNOWN,
                    response,
                    response.getRawResponse());
        }
        if (response != null && response.getPaymentTransactionType() == null) {
            return odd(response, "The gateway did not say that it is a REFUND it tells of");
        }
        return toRefund(response);
    }

    /** Nobody can tell what the gateway did before this went wrong. */
    GatewayResult failed(Throwable thrown) {
        return answer(Kind.UNKNOWN, null, thrown.getClass().getName() + ": " + thrown.getMessage());
    }

    private static boolean isNotFound(PaymentResponseDTO response) {
        return response.getResponseMap() != null
                && "false".equals(response.getResponseMap().get("found"));
    }

    private boolean isAsked(Money amount) {
        return amount.getAmount().compareTo(call.getAmount().toDecimal()) == 0
                && amount.getCurrency().getCurrencyCode().equals(call.getAmount().getCurrency());
    }

    private static GatewayResult odd(PaymentResponseDTO response, String why) {
        return answer(
                Kind.UNKNOWN,
                response,
                why + ": " + StringUtils.defaultString(response.getRawResponse()));
    }

    private static GatewayResult answer(Kind kind, PaymentResponseDTO response, String words) {
        return GatewayResult.of(kind, reference(response), GatewayMessageText.of(words));
    }

    private static String reference(PaymentResponseDTO response) {
        Map<String, String> said = response == null ? null : response.getResponseMap();
        for (String key : REFERENCES) {
            String reference = said == null ? null : StringUtils.trimToNull(said.get(key));
            if (reference != null) {
                return StringUtils.left(reference, LONGEST_REFERENCE);
            }
        }
        return null;
    }
}
