package org.aftersale.install.context;

import org.broadleafcommerce.common.config.RuntimeEnvironmentPropertiesConfigurer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.StringValueResolver;

/**
 * Resolves {@code @Value("${…}")} in our controllers even if the store does not declare the host's
 * property configurer in its dispatcher context: Spring does not inherit placeholder configurers
 * from the parent context.
 */
public class RootPlaceholders implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        BeanFactory parent = beanFactory.getParentBeanFactory();
        if (parent == null || !parent.containsBean("blConfiguration")) {
            return;
        }
        StringValueResolver resolver =
                parent.getBean("blConfiguration", RuntimeEnvironmentPropertiesConfigurer.class)
                        .getStringValueResolver();
        if (resolver != null) {
            beanFactory.addEmbeddedValueResolver(resolver);
        }
    }
}
