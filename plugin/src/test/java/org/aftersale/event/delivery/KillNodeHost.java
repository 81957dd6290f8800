package org.aftersale.event.delivery;

import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.aftersale.kill.KillDatabase;
import org.hibernate.ejb.HibernatePersistence;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** What a node has of the host: its Spring and Hibernate. */
final class KillNodeHost {

    private final JpaTransactionManager transactions;
    private final EntityManager em;

    KillNodeHost(KillDatabase database) {
        DataSource source = database.dataSource();
        EntityManagerFactory factory = factory(source, database.dialect());
        transactions = new JpaTransactionManager(factory);
        transactions.setJpaDialect(new HibernateJpaDialect());
        transactions.setDataSource(source);
        em = SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    private static EntityManagerFactory factory(DataSource source, String dialect) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName("blPU");
        bean.setPersistenceProviderClass(HibernatePersistence.class);
        bean.setJpaDialect(new HibernateJpaDialect());
        bean.setPackagesToScan("org.aftersale.event");
        bean.setDataSource(source);
        Map<String, Object> properties = new HashMap<>();
        properties.put("hibernate.dialect", dialect);
        properties.put("javax.persistence.validation.mode", "none");
        bean.setJpaPropertyMap(properties);
        bean.afterPropertiesSet();
        return bean.getObject();
    }

    EntityManager em() {
        return em;
    }

    JpaTransactionManager transactions() {
        return transactions;
    }

    /** As the host's context would wrap it: by its annotations. */
    <T> T transactional(Class<T> type, T bean) {
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.addAdvice(
                new TransactionInterceptor(
                        transactions, new AnnotationTransactionAttributeSource()));
        return type.cast(proxy.getProxy());
    }
}
