package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;

/** The capabilities of the store's gateways: immediate capture and partial refunds. */
class StoreGatewayConfiguration implements PaymentGatewayConfiguration {

    private final PaymentGatewayType type;
    private final boolean refunds;

    StoreGatewayConfiguration(PaymentGatewayType type, boolean refunds) {
        this.type = type;
        this.refunds = refunds;
    }

    @Override
    public PaymentGatewayType getGatewayType() {
        return type;
    }

    @Override
    public boolean isPerformAuthorizeAndCapture() {
        return true;
    }

    @Override
    public void setPerformAuthorizeAndCapture(boolean performAuthorizeAndCapture) {
        // fixed
    }

    @Override
    public int getFailureReportingThreshold() {
        return 1;
    }

    @Override
    public void setFailureReportingThreshold(int failureReportingThreshold) {
        // fixed
    }

    @Override
    public boolean handlesAuthorize() {
        return true;
    }

    @Override
    public boolean handlesCapture() {
        return true;
    }

    @Override
    public boolean handlesAuthorizeAndCapture() {
        return true;
    }

    @Override
    public boolean handlesReverseAuthorize() {
        return true;
    }

    /** Captures are settled at once: they can be refunded, but no longer voided. */
    @Override
    public boolean handlesVoid() {
        return false;
    }

    @Override
    public boolean handlesRefund() {
        return refunds;
    }

    @Override
    public boolean handlesPartialCapture() {
        return false;
    }

    @Override
    public boolean handlesMultipleShipment() {
        return false;
    }

    @Override
    public boolean handlesRecurringPayment() {
        return false;
    }

    @Override
    public boolean handlesSavedCustomerPayment() {
        return false;
    }

    @Override
    public boolean handlesMultiplePayments() {
        return true;
    }
}
