package org.aftersale.install;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * Hangs our message bundles behind the store's message source: a key the store has is the store's,
 * and our files are read as UTF-8 whatever encoding the store's are in.
 *
 * <p>A post-processor rather than further base names, because a store may have replaced the host's
 * message source by any other kind.
 */
public class Messages implements BeanPostProcessor {

    private final ReloadableResourceBundleMessageSource ours =
            new ReloadableResourceBundleMessageSource();

    public Messages() {
        ours.setBasenames(
                "classpath:i18n/aftersale/storefront",
                "classpath:i18n/aftersale/admin",
                "classpath:i18n/aftersale/mail",
                "classpath:i18n/aftersale/install");
        ours.setDefaultEncoding("UTF-8");
        // an English visitor of a German server reads English
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
