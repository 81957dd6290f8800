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
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Runs each call to a service of ours in its own Hibernate session, and never holds two
 * connections.
 *
 * <p>Most stores keep one session open per request. A rollback clears that session, including the
 * store's own cart and customer, and the store's pages then fail: a rejected claim form would break
 * the store's header. An act could not be retried in that session either, because it would see the
 * stale rows of the first attempt.
 *
 * <p>The request's session keeps its connection from its first read to the end of the request. If
 * our session took another one, as many requests as the store's pool has connections would wait for
 * each other: the request's session returns its connection first, and gets one again when it needs
 * it. For the same reason ids are reserved before a transaction begins.
 */
public class OwnSession implements BeanPostProcessor, BeanFactoryAware {

    private static final String TRANSACTIONS = "blTransactionManager";

    private final TransactionAttributeSource attributes =
            new AnnotationTransactionAttributeSource();

    private BeanFactory beans;
    private volatile IdReserves ids;

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
        InvocationHandler handler =
                (proxy, method, arguments) -> inOwnSession(bean, method, arguments);
        return Proxy.newProxyInstance(bean.getClass().getClassLoader(), interfaces, handler);
    }

    private static boolean isTransactional(Object bean) {
        Class<?> type = AopUtils.getTargetClass(bean);
        // includes inherited interfaces: a store's subclass of our service declares none itself
        return ClassUtils.getAllInterfacesForClass(type).length > 0
                && (AnnotationUtils.findAnnotation(type, Transactional.class) != null
                        || hasTransactionalMethod(type));
    }

    private static boolean hasTransactionalMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> AnnotationUtils.findAnnotation(m, Transactional.class) != null);
    }

    /**
     * Joins the session of an active transaction, which may be the page's; otherwise puts the
     * session of the request aside during the call.
     */
    private Object inOwnSession(Object bean, Method method, Object[] arguments) throws Throwable {
        TransactionAttribute transaction =
                attributes.getTransactionAttribute(method, AopUtils.getTargetClass(bean));
        PageTransaction page = beans.getBean("aftersalePageReads", PageTransaction.class);
        try {
            page.enter(transaction);
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? call(bean, method, arguments)
                    : apart(transaction, bean, method, arguments);
        } finally {
            page.leave();
        }
    }

    private Object apart(
            TransactionAttribute transaction, Object bean, Method method, Object[] arguments)
            throws Throwable {
        EntityManagerFactory factory =
                beans.getBean(TRANSACTIONS, JpaTransactionManager.class).getEntityManagerFactory();
        RequestSession request = RequestSession.detach(factory);
        try {
            if (transaction != null && !transaction.isReadOnly()) {
                ids(factory).fill();
            }
            return call(bean, method, arguments);
        } finally {
            request.reattach();
        }
    }

    private IdReserves ids(EntityManagerFactory factory) {
        if (ids == null) {
            ids = IdReserves.of(factory);
        }
        return ids;
    }

    private static Object call(Object bean, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
