package org.aftersale.host.broadleaf.payment;

import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;

/** What a gateway is asked, and which one it is. */
public final class GatewayRequest {

    private final String gateway;
    private final PaymentRequestDTO question;

    /**
     * @param gateway the host's gateway type; null where the payment names none
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
