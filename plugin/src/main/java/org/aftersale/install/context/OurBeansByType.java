package org.aftersale.install.context;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Finds the beans that our classes ask for by one of our types. Spring asks every bean of the store
 * anew for each type; this asks each once.
 *
 * <p>It answers only where there is exactly one bean to choose from. All else – a qualifier, two
 * beans of one type, none, types of the host – is left to the store's own resolver.
 */
public class OurBeansByType implements BeanFactoryPostProcessor {

    private static final String OURS = "org.aftersale.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (factory instanceof DefaultListableBeanFactory) {
            DefaultListableBeanFactory beans = (DefaultListableBeanFactory) factory;
            beans.setAutowireCandidateResolver(
                    new Resolver(beans, beans.getAutowireCandidateResolver()));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static final class Resolver implements AutowireCandidateResolver {

        private final DefaultListableBeanFactory beans;
        private final AutowireCandidateResolver store;
        private volatile Map<Class<?>, Set<String>> names;

        Resolver(DefaultListableBeanFactory beans, AutowireCandidateResolver store) {
            this.beans = beans;
            this.store = store;
        }

        @Override
        public boolean isAutowireCandidate(
                BeanDefinitionHolder holder, DependencyDescriptor descriptor) {
            return store.isAutowireCandidate(holder, descriptor);
        }

        @Override
        public Object getSuggestedValue(DependencyDescriptor descriptor) {
            Class<?> type = descriptor.getDependencyType();
            if (isOurs(type) && beans.isConfigurationFrozen() && isUnqualified(descriptor)) {
                Set<String> found = named(type);
                if (found.size() == 1) {
                    String only = found.iterator().next();
                    if (beans.isAutowireCandidate(only, descriptor)) {
                        return beans.getBean(only);
                    }
                }
            }
            return store.getSuggestedValue(descriptor);
        }

        private static boolean isUnqualified(DependencyDescriptor descriptor) {
            return Arrays.stream(descriptor.getAnnotations())
                    .map(Annotation::annotationType)
                    .allMatch(Autowired.class::equals);
        }

        /** Here and in the contexts above, as Spring looks; none if those are not ours to know. */
        private Set<String> named(Class<?> type) {
            Set<String> all = new LinkedHashSet<>();
            if (beans.getParentBeanFactory() != null) {
                AutowireCandidateResolver above = above();
                if (!(above instanceof Resolver)) {
                    return all;
                }
                all.addAll(((Resolver) above).named(type));
            }
            all.addAll(names().getOrDefault(type, Collections.emptySet()));
            return all;
        }

        private AutowireCandidateResolver above() {
            BeanFactory above = beans.getParentBeanFactory();
            if (above instanceof ConfigurableApplicationContext) {
                above = ((ConfigurableApplicationContext) above).getBeanFactory();
            }
            return above instanceof DefaultListableBeanFactory
                    ? ((DefaultListableBeanFactory) above).getAutowireCandidateResolver()
                    : null;
        }

        private Map<Class<?>, Set<String>> names() {
            if (names == null) {
                Map<Class<?>, Set<String>> found = new HashMap<>();
                for (String name : beans.getBeanDefinitionNames()) {
                    add(found, name);
                }
                names = found;
            }
            return names;
        }

        private void add(Map<Class<?>, Set<String>> found, String name) {
            if (beans.getMergedBeanDefinition(name).isAbstract()) {
                return;
            }
            Class<?> type = beans.getType(name);
            if (type == null) {
                return;
            }
            Set<Class<?>> types =
                    new LinkedHashSet<>(Arrays.asList(ClassUtils.getAllInterfacesForClass(type)));
            for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                types.add(each);
            }
            types.stream()
                    .filter(OurBeansByType::isOurs)
                    .forEach(
                            each ->
                                    found.computeIfAbsent(each, any -> new LinkedHashSet<>())
                                            .add(name));
        }
    }
}
