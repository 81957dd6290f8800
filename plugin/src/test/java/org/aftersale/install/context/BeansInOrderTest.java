package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.annotation.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.annotation.Order;

class BeansInOrderTest {

    @Test
    void sortsTheStoresBeansAmongOursByOrderThenDeclaration() {
        try (AnnotationConfigApplicationContext context = store()) {
            List<?> rules = context.getBean("rules", List.class);
            assertThat(rules)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactly("Early", "Ours", "Theirs");
        }
    }

    @Test
    void allowsAStoresBeanToDependOnTheServiceHoldingTheList() {
        try (AnnotationConfigApplicationContext context = store()) {
            assertThat(context.getBean(Theirs.class).service.rules).hasSize(3);
        }
    }

    /** An extension point. */
    interface Rule {}

    static class Ours implements Rule {}

    @Order(1)
    static class Early implements Rule {}

    static class Theirs implements Rule {
        @Autowired Service service;
    }

    static class Service {
        @Resource(name = "rules")
        List<Rule> rules;
    }

    /**
     * Registered by hand: a configuration class in this package would be scanned into the test
     * stores.
     */
    private static AnnotationConfigApplicationContext store() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBeanDefinition(
                "rules",
                BeanDefinitionBuilder.genericBeanDefinition(BeansInOrder.class)
                        .addConstructorArgValue(Rule.class)
                        .getBeanDefinition());
        context.register(Ours.class, Theirs.class, Early.class, Service.class);
        context.refresh();
        return context;
    }
}
