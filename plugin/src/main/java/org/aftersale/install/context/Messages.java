package org.aftersale.install.context;

import org.aftersale.host.Side;
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

    /**
     * @param side whose words come first: shop and back office call some things differently under
     *     one code, and an admin that sends mails holds the words of both
     */
    public Messages(Side side) {
        boolean office = side == Side.ADMIN;
        ours.setBasenames(
                "classpath:i18n/aftersale/" + (office ? "admin" : "storefront"),
                "classpath:i18n/aftersale/" + (office ? "storefront" : "admin"),
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
