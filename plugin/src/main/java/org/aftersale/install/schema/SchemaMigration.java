package org.aftersale.install.schema;

import java.util.Locale;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceUnitManager;

/**
 * Runs {@link SchemaUpdate} right before Hibernate opens the store's database, so that {@code
 * validate} finds our tables.
 *
 * <p>If Hibernate is set to create the schema ({@code create}, {@code create-drop}), our tables are
 * created afterwards instead, so that a new store gets the same tables, indexes and foreign keys as
 * an upgraded one: the empty tables that Hibernate created from our entities are dropped. They are
 * also dropped before, because our foreign keys would prevent Hibernate from dropping the store's
 * tables.
 *
 * <p>A post-processor of the factory rather than a bean it depends on, because it has to act both
 * before and after the factory's initialization.
 */
public class SchemaMigration implements BeanPostProcessor, BeanFactoryAware, PriorityOrdered {

    static final String FACTORY = "entityManagerFactory";
    static final String UNIT = "blPU";

    private BeanFactory beanFactory;
    private boolean incomplete;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (isFactory(bean, name)) {
            if (createsSchema()) {
                new ModuleTables(dataSource()).dropAll();
            } else {
                incomplete = new SchemaUpdate(dataSource()).update();
            }
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (isFactory(bean, name) && createsSchema()) {
            new ModuleTables(dataSource()).dropAll();
            new SchemaUpdate(dataSource()).update();
        } else if (isFactory(bean, name) && incomplete) {
            // first startup with hbm2ddl update: Hibernate has created the missing host tables by
            // now
            incomplete = new SchemaUpdate(dataSource()).update();
        }
        return bean;
    }

    private static boolean isFactory(Object bean, String name) {
        return FACTORY.equals(name) && bean instanceof AbstractEntityManagerFactoryBean;
    }

    private boolean createsSchema() {
        String mode = unit().getProperties().getProperty("hibernate.hbm2ddl.auto", "");
        return mode.trim().toLowerCase(Locale.ROOT).startsWith("create");
    }

    private DataSource dataSource() {
        return unit().getNonJtaDataSource();
    }

    private PersistenceUnitInfo unit() {
        return beanFactory
                .getBean("blPersistenceUnitManager", PersistenceUnitManager.class)
                .obtainPersistenceUnitInfo(UNIT);
    }
}
