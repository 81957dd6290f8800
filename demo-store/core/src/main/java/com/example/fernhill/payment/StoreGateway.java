package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayCreditCardService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayCustomerService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayFraudService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayHostedService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayRollbackService;
import org.broadleafcommerce.common.payment.service.PaymentGatewaySubscriptionService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionConfirmationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransparentRedirectService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayWebResponseService;
import org.broadleafcommerce.common.web.payment.expression.PaymentGatewayFieldExtensionHandler;
import org.broadleafcommerce.common.web.payment.processor.CreditCardTypesExtensionHandler;
import org.broadleafcommerce.common.web.payment.processor.TRCreditCardExtensionHandler;

/** One payment gateway of the store, as the host expects it. */
public class StoreGateway implements PaymentGatewayConfigurationService {

    private static final String NEVER = "the card's bank takes no money back for this card";

    private final PaymentGatewayConfiguration configuration;
    private final PaymentGatewayTransactionService transactions;
    private final PaymentGatewayReportingService reporting;

    private StoreGateway(
            PaymentType paymentType,
            PaymentGatewayType type,
            GatewayBooks books,
            TroubleSwitch trouble,
            String refusal,
            boolean refunds) {
        GatewayAnswers answers = new GatewayAnswers(paymentType, type);
        RefundDesk desk = new RefundDesk(books, trouble, answers, refusal);
        this.configuration = new StoreGatewayConfiguration(type, refunds);
        this.transactions = new StoreGatewayTransactions(type, books, answers, desk);
        this.reporting = new StoreGatewayReporting(books, trouble, answers);
    }

    public static StoreGateway card(GatewayBooks books, TroubleSwitch trouble) {
        return new StoreGateway(
                PaymentType.CREDIT_CARD, StoreGatewayType.CARD, books, trouble, null, true);
    }

    public static StoreGateway giftCard(GatewayBooks books, TroubleSwitch trouble) {
        return new StoreGateway(
                PaymentType.GIFT_CARD, StoreGatewayType.GIFT_CARD, books, trouble, null, true);
    }

    /** Captures like the others, but declines every refund. */
    public static StoreGateway decliningCard(GatewayBooks books, TroubleSwitch trouble) {
        return new StoreGateway(
                PaymentType.CREDIT_CARD,
                StoreGatewayType.DECLINING_CARD,
                books,
                trouble,
                NEVER,
                true);
    }

    /** Takes money and gives none back, as the host's sample gateway. */
    public static StoreGateway cardWithoutRefunds(GatewayBooks books, TroubleSwitch trouble) {
        return new StoreGateway(
                PaymentType.CREDIT_CARD, StoreGatewayType.CARD, books, trouble, NEVER, false);
    }

    @Override
    public PaymentGatewayConfiguration getConfiguration() {
        return configuration;
    }

    @Override
    public PaymentGatewayTransactionService getTransactionService() {
        return transactions;
    }

    @Override
    public PaymentGatewayTransactionConfirmationService getTransactionConfirmationService() {
        return null;
    }

    @Override
    public PaymentGatewayReportingService getReportingService() {
        return reporting;
    }

    @Override
    public PaymentGatewayCreditCardService getCreditCardService() {
        return null;
    }

    @Override
    public PaymentGatewayCustomerService getCustomerService() {
        return null;
    }

    @Override
    public PaymentGatewaySubscriptionService getSubscriptionService() {
        return null;
    }

    @Override
    public PaymentGatewayFraudService getFraudService() {
        return null;
    }

    @Override
    public PaymentGatewayHostedService getHostedService() {
        return null;
    }

    @Override
    public PaymentGatewayRollbackService getRollbackService() {
        return null;
    }

    @Override
    public PaymentGatewayWebResponseService getWebResponseService() {
        return null;
    }

    @Override
    public PaymentGatewayTransparentRedirectService getTransparentRedirectService() {
        return null;
    }

    @Override
    public TRCreditCardExtensionHandler getCreditCardExtensionHandler() {
        return null;
    }

    @Override
    public PaymentGatewayFieldExtensionHandler getFieldExtensionHandler() {
        return null;
    }

    @Override
    public CreditCardTypesExtensionHandler getCreditCardTypesExtensionHandler() {
        return null;
    }
}
