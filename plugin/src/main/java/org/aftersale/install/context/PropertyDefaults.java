package org.aftersale.install.context;

import org.broadleafcommerce.common.config.RuntimeEnvironmentPropertiesConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.io.ClassPathResource;

/**
 * Lets {@code config/bc/aftersale/common.properties} be read with the host's own defaults, that is
 * before every file of the store's: whatever the store says wins.
 *
 * <p>The host keeps the list of its default folders in a static field open to subclasses only,
 * hence the nested class. A registry post-processor, because the placeholders are resolved right
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
        // all is done on the registry
    }

    private static final class HostDefaults extends RuntimeEnvironmentPropertiesConfigurer {
        static void add(String folder) {
            blcPropertyLocations.add(
                    new ClassPathResource(folder, PropertyDefaults.class.getClassLoader()));
        }
    }
}
