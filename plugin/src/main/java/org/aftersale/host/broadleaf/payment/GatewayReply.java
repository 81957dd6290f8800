package org.aftersale.host.broadleaf.payment;

import java.util.Map;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.apache.commons.lang3.StringUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;

/**
 * Determines the outcome of a call from the gateway's response; any inconsistency counts as
 * unknown.
 */
final class GatewayReply {

    /** Keys of the response map for the gateway's reference; the first one present is used. */
    private static final String[] REFERENCES = {"reference", "transactionId", "REQUEST_ID"};

    private static final int MAX_REFERENCE_LENGTH = 255;

    private final GatewayCall call;

    GatewayReply(GatewayCall call) {
        this.call = call;
    }

    /** The response to the refund itself, which may omit its type and amount. */
    GatewayResult toRefund(PaymentResponseDTO response) {
        if (response == null) {
            return result(Kind.UNKNOWN, null, "The gateway returned no response");
        }
        PaymentTransactionType type = response.getPaymentTransactionType();
        if (!response.isValid()) {
            return inconsistent(response, "The response is invalid");
        }
        if (type != null && !PaymentTransactionType.REFUND.equals(type)) {
            return inconsistent(
                    response, "Requested a REFUND, the gateway performed a " + type.getType());
        }
        if (!response.isSuccessful()) {
            return result(Kind.DECLINED, response, response.getRawResponse());
        }
        if (response.getAmount() != null && !isAsked(response.getAmount())) {
            Money amount = response.getAmount();
            return inconsistent(
                    response,
                    "Asked for "
                            + call.getAmount()
                            + ", the gateway refunded "
                            + amount.getAmount().toPlainString()
                            + ' '
                            + amount.getCurrency());
        }
        return result(Kind.PAID, response, response.getRawResponse());
    }

    /**
     * The response to a query for the outcome. It must be about a refund: a gateway that does not
     * implement our contract reports the capture, which always exists.
     */
    GatewayResult toQuestion(PaymentResponseDTO response) {
        if (response != null && !response.isSuccessful() && isNotFound(response)) {
            return result(
                    response.isValid() ? Kind.NOT_FOUND : Kind.UNKNOWN,
                    response,
                    response.getRawResponse());
        }
        if (response != null && response.getPaymentTransactionType() == null) {
            return inconsistent(
                    response, "The gateway did not confirm that the transaction is a REFUND");
        }
        return toRefund(response);
    }

    /** The outcome is unknown after any exception. */
    GatewayResult failed(Throwable thrown) {
        return result(Kind.UNKNOWN, null, thrown.getClass().getName() + ": " + thrown.getMessage());
    }

    private static boolean isNotFound(PaymentResponseDTO response) {
        return response.getResponseMap() != null
                && "false".equals(response.getResponseMap().get("found"));
    }

    private boolean isAsked(Money amount) {
        return amount.getAmount().compareTo(call.getAmount().toDecimal()) == 0
                && amount.getCurrency().getCurrencyCode().equals(call.getAmount().getCurrency());
    }

    private static GatewayResult inconsistent(PaymentResponseDTO response, String reason) {
        return result(
                Kind.UNKNOWN,
                response,
                reason + ": " + StringUtils.defaultString(response.getRawResponse()));
    }

    private static GatewayResult result(Kind kind, PaymentResponseDTO response, String message) {
        return GatewayResult.of(kind, reference(response), GatewayMessageText.of(message));
    }

    private static String reference(PaymentResponseDTO response) {
        Map<String, String> responseMap = response == null ? null : response.getResponseMap();
        for (String key : REFERENCES) {
            String reference =
                    responseMap == null ? null : StringUtils.trimToNull(responseMap.get(key));
            if (reference != null) {
                return StringUtils.left(reference, MAX_REFERENCE_LENGTH);
            }
        }
        return null;
    }
}
