package org.aftersale.host.broadleaf.payment;

import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;

/** A request, with the gateway it is for. */
public final class GatewayRequest {

    private final String gateway;
    private final PaymentRequestDTO question;

    /**
     * @param gateway the host's gateway type; null if the payment has none
     */
    public GatewayRequest(String gateway, PaymentRequestDTO question) {
        this.gateway = gateway;
        this.question = question;
    }

    String getGateway() {
        return gateway;
    }

    PaymentRequestDTO getQuestion() {
        return question;
    }
}
