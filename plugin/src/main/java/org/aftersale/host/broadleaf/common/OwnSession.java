package org.aftersale.host.broadleaf.common;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import javax.persistence.EntityManagerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Gives each act of ours a session of its own.
 *
 * <p>Most stores keep one session open for a whole request. A transaction that is rolled back
 * within it clears that session, and with it the store's own cart and customer, whose pages then
 * fail: a refused claim form would take the store's header down. Nor could an act be tried again in
 * it, since it would meet the stale rows of the first try.
 */
public class OwnSession implements BeanPostProcessor, BeanFactoryAware {

    private static final String TRANSACTIONS = "blTransactionManager";

    private BeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name == null || !name.startsWith("aftersale") || !isTransactional(bean)) {
            return bean;
        }
        Class<?>[] interfaces = ClassUtils.getAllInterfaces(bean);
        InvocationHandler apart = (proxy, method, arguments) -> apart(bean, method, arguments);
        return Proxy.newProxyInstance(bean.getClass().getClassLoader(), interfaces, apart);
    }

    private static boolean isTransactional(Object bean) {
        Class<?> type = AopUtils.getTargetClass(bean);
        // inherited interfaces count: a store's subclass of a service of ours declares none itself
        return ClassUtils.getAllInterfacesForClass(type).length > 0
                && (AnnotationUtils.findAnnotation(type, Transactional.class) != null
                        || hasTransactionalMethod(type));
    }

    private static boolean hasTransactionalMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> AnnotationUtils.findAnnotation(m, Transactional.class) != null);
    }

    /** Within an act that has begun, the act's session; else one that begins and ends here. */
    private Object apart(Object bean, Method method, Object[] arguments) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call(bean, method, arguments);
        }
        EntityManagerFactory factory =
                beans.getBean(TRANSACTIONS, JpaTransactionManager.class).getEntityManagerFactory();
        Object ofRequest = TransactionSynchronizationManager.unbindResourceIfPossible(factory);
        try {
            return call(bean, method, arguments);
        } finally {
            if (ofRequest != null) {
                TransactionSynchronizationManager.bindResource(factory, ofRequest);
            }
        }
    }

    private static Object call(Object bean, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
