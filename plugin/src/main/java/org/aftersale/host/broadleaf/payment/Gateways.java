package org.aftersale.host.broadleaf.payment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.Resource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfiguration;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationServiceProvider;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.springframework.stereotype.Component;

/**
 * The payment gateways configured in this web application: most stores configure them in the site
 * only.
 */
@Component("aftersaleGateways")
public class Gateways {

    private static final Log LOG = LogFactory.getLog(Gateways.class);

    @Resource(name = "blPaymentGatewayConfigurationServiceProvider")
    protected PaymentGatewayConfigurationServiceProvider provider;

    /**
     * @param type the host's gateway type; null for none
     * @return empty if no gateway of that type supports refunds
     */
    Optional<PaymentGatewayTransactionService> refunding(String type) {
        try {
            return configured(type)
                    .filter(gateway -> gateway.getConfiguration().handlesRefund())
                    .map(PaymentGatewayConfigurationService::getTransactionService);
        } catch (RuntimeException | LinkageError e) {
            return none(type, e);
        }
    }

    /** The types of those that support refunds. */
    Set<String> refundingTypes() {
        Set<String> types = new TreeSet<>();
        try {
            for (PaymentGatewayConfigurationService gateway :
                    provider.getGatewayConfigurationServices()) {
                PaymentGatewayConfiguration configuration = gateway.getConfiguration();
                if (configuration.handlesRefund() && gateway.getTransactionService() != null) {
                    types.add(configuration.getGatewayType().getType());
                }
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.info("The store's gateways cannot be listed: " + e);
        }
        return types;
    }

    /** The gateway to query for a refund's outcome; empty if it does not support that. */
    Optional<PaymentGatewayReportingService> reporting(String type) {
        try {
            return configured(type).map(PaymentGatewayConfigurationService::getReportingService);
        } catch (RuntimeException | LinkageError e) {
            return none(type, e);
        }
    }

    private Optional<PaymentGatewayConfigurationService> configured(String type) {
        PaymentGatewayType known = type == null ? null : PaymentGatewayType.getInstance(type);
        // the host throws for an unknown type
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(provider.getGatewayConfigurationService(known));
    }

    private static <T> Optional<T> none(String type, Throwable e) {
        LOG.info("No gateway for " + type + " here: " + e);
        return Optional.empty();
    }
}
