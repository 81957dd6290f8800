package org.aftersale.install.context;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import org.springframework.beans.factory.Aware;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Spares those of our beans that nothing has to be woven into the store's post-processors: matching
 * each of the host's aspects against each of our classes took a second of the start.
 *
 * <p>Whatever is transactional, has a life cycle or knows its context is processed as ever, and so
 * is a store's own class under one of our ids.
 */
public class PlainBeans implements MergedBeanDefinitionPostProcessor {

    private static final String OURS = "org.aftersale.";

    private static final List<Class<?>> PROCESSED =
            Collections.unmodifiableList(
                    Arrays.asList(
                            Aware.class,
                            FactoryBean.class,
                            BeanPostProcessor.class,
                            BeanFactoryPostProcessor.class,
                            ApplicationListener.class));

    private static final List<Class<? extends Annotation>> MARKS =
            Collections.unmodifiableList(
                    Arrays.asList(
                            Transactional.class,
                            Scheduled.class,
                            PostConstruct.class,
                            PreDestroy.class));

    @Override
    public void postProcessMergedBeanDefinition(
            RootBeanDefinition definition, Class<?> type, String name) {
        if (name != null && name.startsWith("aftersale") && isPlain(type)) {
            // Spring’s word for beans that post-processors leave alone; they are still autowired
            definition.setSynthetic(true);
        }
    }

    static boolean isPlain(Class<?> type) {
        return type.getName().startsWith(OURS)
                && PROCESSED.stream().noneMatch(special -> special.isAssignableFrom(type))
                && declarations(type).noneMatch(PlainBeans::isMarked);
    }

    /** The class, what it extends and implements, and all their methods. */
    private static Stream<AnnotatedElement> declarations(Class<?> type) {
        Set<Class<?>> all =
                new LinkedHashSet<>(Arrays.asList(ClassUtils.getAllInterfacesForClass(type)));
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            all.add(each);
        }
        return all.stream().flatMap(PlainBeans::declared);
    }

    private static Stream<AnnotatedElement> declared(Class<?> type) {
        Method[] methods = type.getDeclaredMethods();
        return Stream.concat(Stream.of(type), Arrays.stream(methods));
    }

    private static boolean isMarked(AnnotatedElement element) {
        return MARKS.stream().anyMatch(element::isAnnotationPresent);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean;
    }
}
