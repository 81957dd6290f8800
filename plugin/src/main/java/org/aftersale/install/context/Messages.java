package org.aftersale.install.context;

import org.aftersale.host.Side;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * Adds our message bundles as a fallback of the store's message source: the store's keys win, and
 * our files are read as UTF-8 whatever the encoding of the store's.
 *
 * <p>A post-processor rather than additional base names, because a store may have replaced the
 * host's message source with another type.
 */
public class Messages implements BeanPostProcessor {

    private final ReloadableResourceBundleMessageSource ours =
            new ReloadableResourceBundleMessageSource();

    /**
     * @param side whose messages come first: shop and back office have different texts for some
     *     keys, and a back office that sends mail needs both
     */
    public Messages(Side side) {
        boolean office = side == Side.ADMIN;
        ours.setBasenames(
                "classpath:i18n/aftersale/" + (office ? "admin" : "storefront"),
                "classpath:i18n/aftersale/" + (office ? "storefront" : "admin"),
                "classpath:i18n/aftersale/mail",
                "classpath:i18n/aftersale/install",
                "classpath:i18n/aftersale/vocabulary");
        ours.setDefaultEncoding("UTF-8");
        // English visitors of a German server get English
        ours.setFallbackToSystemLocale(false);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if ("messageSource".equals(name) && bean instanceof HierarchicalMessageSource) {
            HierarchicalMessageSource store = (HierarchicalMessageSource) bean;
            MessageSource behind = store.getParentMessageSource();
            if (behind != ours) {
                ours.setParentMessageSource(behind);
                store.setParentMessageSource(ours);
            }
        }
        return bean;
    }
}
