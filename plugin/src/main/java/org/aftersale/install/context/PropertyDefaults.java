package org.aftersale.install.context;

import org.broadleafcommerce.common.config.RuntimeEnvironmentPropertiesConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.io.ClassPathResource;

/**
 * Loads {@code config/bc/aftersale/common.properties} together with the host's defaults, before
 * every file of the store, so that the store's values win.
 *
 * <p>The host keeps the list of its default folders in a static field accessible to subclasses
 * only, hence the nested class. A registry post-processor, because placeholders are resolved right
 * after.
 */
public class PropertyDefaults
        implements BeanDefinitionRegistryPostProcessor, BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        HostDefaults.add("config/bc/aftersale/");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        // everything is done in postProcessBeanDefinitionRegistry
    }

    private static final class HostDefaults extends RuntimeEnvironmentPropertiesConfigurer {
        static void add(String folder) {
            blcPropertyLocations.add(
                    new ClassPathResource(folder, PropertyDefaults.class.getClassLoader()));
        }
    }
}
