package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OurBeansByTypeTest {

    @Test
    void refusesABeanThatIsNoCandidate() {
        AbstractBeanDefinition fallback = bean(Ours.class);
        fallback.setAutowireCandidate(false);
        try (AnnotationConfigApplicationContext context = context()) {
            context.registerBeanDefinition("fallback", fallback);
            context.registerBeanDefinition("page", bean(Page.class));
            assertThatThrownBy(context::refresh).isInstanceOf(BeanCreationException.class);
        }
    }

    @Test
    void refusesTwoBeansOfOneTypeAsSpringDoes() {
        try (AnnotationConfigApplicationContext context = context()) {
            context.registerBeanDefinition("one", bean(Ours.class));
            context.registerBeanDefinition("other", bean(Theirs.class));
            context.registerBeanDefinition("built", bean(Built.class));
            assertThatThrownBy(context::refresh).isInstanceOf(UnsatisfiedDependencyException.class);
        }
    }

    @Test
    void findsTheOnlyBeanForFieldsAndConstructors() {
        try (AnnotationConfigApplicationContext context = context()) {
            context.registerBeanDefinition("ours", bean(Ours.class));
            context.registerBeanDefinition("page", bean(Page.class));
            context.registerBeanDefinition("built", bean(Built.class));
            context.refresh();
            assertThat(context.getBean(Page.class).service).isSameAs(context.getBean("ours"));
            assertThat(context.getBean(Built.class).service).isSameAs(context.getBean("ours"));
        }
    }

    @Test
    void takesAStoresPrimaryBeanBeforeOurs() {
        AbstractBeanDefinition theirs = bean(Theirs.class);
        theirs.setPrimary(true);
        try (AnnotationConfigApplicationContext context = context()) {
            context.registerBeanDefinition("ours", bean(Ours.class));
            context.registerBeanDefinition("theirs", theirs);
            context.registerBeanDefinition("page", bean(Page.class));
            context.refresh();
            assertThat(context.getBean(Page.class).service).isInstanceOf(Theirs.class);
        }
    }

    @Test
    void heedsQualifiers() {
        try (AnnotationConfigApplicationContext context = context()) {
            context.registerBeanDefinition("ours", bean(Ours.class));
            context.registerBeanDefinition("theirs", bean(Theirs.class));
            context.registerBeanDefinition("named", bean(Named.class));
            context.refresh();
            assertThat(context.getBean(Named.class).service).isInstanceOf(Theirs.class);
        }
    }

    @Test
    void findsBeansOfTheContextAbove() {
        try (AnnotationConfigApplicationContext root = context();
                AnnotationConfigApplicationContext dispatcher = context()) {
            root.registerBeanDefinition("ours", bean(Ours.class));
            root.refresh();
            dispatcher.setParent(root);
            dispatcher.registerBeanDefinition("page", bean(Page.class));
            dispatcher.refresh();
            assertThat(dispatcher.getBean(Page.class).service).isSameAs(root.getBean("ours"));
        }
    }

    @Test
    void leavesItToSpringBelowAContextThatDoesNotHaveIt() {
        try (AnnotationConfigApplicationContext root = new AnnotationConfigApplicationContext();
                AnnotationConfigApplicationContext dispatcher = context()) {
            root.registerBeanDefinition("ours", bean(Ours.class));
            root.refresh();
            dispatcher.setParent(root);
            dispatcher.registerBeanDefinition("page", bean(Page.class));
            dispatcher.refresh();
            assertThat(dispatcher.getBean(Page.class).service).isSameAs(root.getBean("ours"));
        }
    }

    interface Service {}

    static class Ours implements Service {}

    static class Theirs implements Service {}

    static class Page {
        @Autowired Service service;
    }

    static class Named {
        @Autowired
        @Qualifier("theirs")
        Service service;
    }

    static class Built {
        final Service service;

        @Autowired
        Built(Service service) {
            this.service = service;
        }
    }

    private static AbstractBeanDefinition bean(Class<?> type) {
        return BeanDefinitionBuilder.genericBeanDefinition(type).getBeanDefinition();
    }

    private static AnnotationConfigApplicationContext context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBeanDefinition("byType", bean(OurBeansByType.class));
        return context;
    }
}
