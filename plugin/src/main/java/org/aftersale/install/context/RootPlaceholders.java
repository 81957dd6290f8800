package org.aftersale.install.context;

import org.broadleafcommerce.common.config.RuntimeEnvironmentPropertiesConfigurer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.StringValueResolver;

/**
 * Makes {@code @Value("${…}")} work in our controllers whether or not the store repeats the host's
 * property configurer in its dispatcher's context: Spring does not inherit placeholders from a
 * parent context.
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
