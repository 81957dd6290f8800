package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.PostConstruct;
import org.aftersale.claim.ClaimsImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

class PlainBeansTest {

    @Test
    void whatIsTransactionalScheduledOrHasALifeCycleIsProcessed() {
        for (Class<?> type :
                Arrays.asList(
                        ByClass.class,
                        ByMethod.class,
                        ByInterface.class,
                        Inherited.class,
                        Timed.class,
                        Begun.class,
                        Knowing.class)) {
            assertThat(processed("aftersaleBean", type)).as(type.getSimpleName()).isTrue();
        }
    }

    @Test
    void aStoresBeansAreProcessed() {
        assertThat(processed("storeBean", Plain.class)).isTrue();
        assertThat(processed("aftersaleBean", ArrayList.class)).isTrue();
    }

    @Test
    void aPlainBeanIsNot() {
        assertThat(processed("aftersaleBean", Plain.class)).isFalse();
    }

    @Test
    void aPlainBeanIsAutowired() {
        try (AnnotationConfigApplicationContext context = context("aftersaleBean", Plain.class)) {
            assertThat(context.getBean(Plain.class).seen).isNotNull();
        }
    }

    /** Each that is not costs every start of a store. */
    @Test
    void mostOfOurBeansArePlain() throws ClassNotFoundException {
        List<String> special = new ArrayList<>();
        Set<BeanDefinition> all = components();
        for (BeanDefinition each : all) {
            if (!PlainBeans.isPlain(Class.forName(each.getBeanClassName()))) {
                special.add(each.getBeanClassName());
            }
        }
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(special).contains(ClaimsImpl.class.getName()).hasSizeLessThan(all.size() / 3);
    }

    private static Set<BeanDefinition> components() {
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("org.aftersale");
    }

    private static boolean processed(String name, Class<?> type) {
        try (AnnotationConfigApplicationContext context = context(name, type)) {
            return context.getBean(Seen.class).names.contains(name);
        }
    }

    private static AnnotationConfigApplicationContext context(String name, Class<?> type) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        add(context, "plain", PlainBeans.class);
        add(context, "seen", Seen.class);
        add(context, name, type);
        context.refresh();
        return context;
    }

    private static void add(
            AnnotationConfigApplicationContext context, String name, Class<?> type) {
        context.registerBeanDefinition(
                name, BeanDefinitionBuilder.genericBeanDefinition(type).getBeanDefinition());
    }

    static class Seen implements BeanPostProcessor {
        final List<String> names = new ArrayList<>();

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            return bean;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            names.add(name);
            return bean;
        }
    }

    static class Plain {
        @Autowired Seen seen;
    }

    @Transactional
    static class ByClass {}

    static class ByMethod {
        @Transactional
        void act() {}
    }

    static class ByInterface implements Service {
        @Override
        public void act() {}
    }

    interface Service {
        @Transactional
        void act();
    }

    static class Inherited extends ByMethod {}

    static class Timed {
        @Scheduled(fixedDelay = 1000)
        void act() {}
    }

    static class Begun {
        @PostConstruct
        void begin() {}
    }

    static class Knowing implements ApplicationContextAware {
        @Override
        public void setApplicationContext(ApplicationContext context) {
            // only has to be called
        }
    }
}
