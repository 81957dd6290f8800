package com.example.store.seed;

import javax.annotation.Resource;
import javax.sql.DataSource;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The minimum data of a store, and one customer. */
@Component("storeSeeder")
public class Seeder implements ApplicationListener<ContextRefreshedEvent> {

    @Resource(name = "storeDS")
    private DataSource dataSource;

    @Resource(name = "blCustomerService")
    private CustomerService customers;

    @Resource(name = "blTransactionManager")
    private PlatformTransactionManager transactions;

    @Scheduled(fixedDelay = 3600000)
    public void somethingTheStoreDoes() {
        // only the call matters
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        if (event.getApplicationContext().getParent() != null
                || jdbc.queryForObject("SELECT COUNT(*) FROM BLC_LOCALE", Integer.class) > 0) {
            return;
        }
        jdbc.execute(
                "INSERT INTO BLC_CURRENCY (CURRENCY_CODE, DEFAULT_FLAG, FRIENDLY_NAME)"
                        + " VALUES ('USD', TRUE, 'US dollar')");
        locale(jdbc, "en_US", true);
        locale(jdbc, "pl", false);
        jdbc.execute("INSERT INTO BLC_ROLE (ROLE_ID, ROLE_NAME) VALUES (-1, 'ROLE_USER')");
        new TransactionTemplate(transactions)
                .execute(
                        status -> {
                            Customer customer = customers.createCustomerFromId(null);
                            customer.setUsername("shopper@example.com");
                            customer.setEmailAddress("shopper@example.com");
                            customer.setFirstName("Sam");
                            customer.setLastName("Shopper");
                            return customers.registerCustomer(customer, "shopper", "shopper");
                        });
    }

    private static void locale(JdbcTemplate jdbc, String code, boolean isDefault) {
        jdbc.update(
                "INSERT INTO BLC_LOCALE (LOCALE_CODE, DEFAULT_FLAG, FRIENDLY_NAME,"
                        + " USE_IN_SEARCH_INDEX, CURRENCY_CODE) VALUES (?, ?, ?, FALSE, 'USD')",
                code,
                isDefault,
                code);
    }
}
