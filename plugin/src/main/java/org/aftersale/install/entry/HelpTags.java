package org.aftersale.install.entry;

import org.aftersale.guarantee.ShownNotices;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.thymeleaf.TemplateEngine;

/**
 * Adds {@link HelpDialect} and {@link HeadDialect} to the shop's template engine besides the
 * store's dialects. A post-processor, because a store that replaces the engine bean would lose a
 * merged property.
 */
public class HelpTags implements BeanPostProcessor, BeanFactoryAware {

    private static final String ENGINE = "blWebTemplateEngine";

    private BeanFactory beanFactory;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (ENGINE.equals(name) && bean instanceof TemplateEngine) {
            TemplateEngine engine = (TemplateEngine) bean;
            engine.addDialect(
                    new HelpDialect(
                            beanFactory.getBean(EntryPointScript.class),
                            () -> beanFactory.getBean(ShownNotices.class)));
            engine.addDialect(new HeadDialect());
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean;
    }
}
