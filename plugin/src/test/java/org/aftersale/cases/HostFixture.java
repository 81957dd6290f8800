package org.aftersale.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.aftersale.boot.BootLog;
import org.aftersale.host.StoreCustomer;
import org.broadleafcommerce.common.extensibility.context.MergeClassPathXMLApplicationContext;
import org.broadleafcommerce.common.extensibility.context.StandardConfigLocations;
import org.hibernate.ejb.HibernateEntityManagerFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;

/**
 * The host with the module, booted once per process, and rows to test with. It runs until the
 * process ends: a second boot would find the entities loaded and fail.
 */
final class HostFixture {

    private static final String OVERRIDE = "property-override";

    final JdbcTemplate sql;
    final DataSource dataSource;
    private final ApplicationContext context;
    private final AtomicLong ids = new AtomicLong(900_000);

    private HostFixture() throws IOException {
        String before = System.getProperty(OVERRIDE);
        System.setProperty("runtime.environment", "development");
        System.setProperty(OVERRIDE, settings().toString());
        BootLog boot = BootLog.begin("persistence tests on " + CasesDatabase.chosen().kind());
        try {
            context =
                    new MergeClassPathXMLApplicationContext(
                            StandardConfigLocations.retrieveAll(
                                    StandardConfigLocations.APPCONTEXTTYPE),
                            new String[] {
                                "bl-open-admin-contentClient-applicationContext.xml",
                                "bl-cms-contentClient-applicationContext.xml",
                                "aftersale-applicationContext.xml",
                                "cases/store-context.xml"
                            });
        } finally {
            if (before == null) {
                System.clearProperty(OVERRIDE);
            }
        }
        boot.booted();
        dataSource = context.getBean("storeDS", DataSource.class);
        sql = new JdbcTemplate(dataSource);
        if (count("BLC_CURRENCY") == 0) {
            sql.update(
                    "insert into BLC_CURRENCY (CURRENCY_CODE, DEFAULT_FLAG, FRIENDLY_NAME)"
                            + " values ('USD', ?, 'US dollar')",
                    true);
        }
    }

    /** Boots on the first call; if that fails, every later call fails too. */
    static HostFixture get() {
        return Booted.STORE;
    }

    private static Path settings() throws IOException {
        Path work = Paths.get(System.getProperty("java.io.tmpdir")).resolve("cases");
        Files.createDirectories(work);
        Properties settings = CasesDatabase.chosen().settings();
        settings.setProperty("asset.server.file.system.path", work.resolve("assets").toString());
        settings.setProperty("file.service.temp.file.base.directory", work.toString());
        try (InputStream own = HostFixture.class.getResourceAsStream("/cases/store.properties")) {
            settings.load(own);
        }
        Path file = work.resolve("store.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    <T> T bean(String id, Class<T> type) {
        return context.getBean(id, type);
    }

    int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** Counts the SQL statements of the module's persistence unit during an action. */
    long statements(Runnable work) {
        Statistics statistics =
                ((HibernateEntityManagerFactory)
                                ((EntityManagerFactoryInfo) context.getBean("entityManagerFactory"))
                                        .getNativeEntityManagerFactory())
                        .getSessionFactory()
                        .getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    StoreCustomer customer() {
        long id = ids.incrementAndGet();
        String mail = "c" + id + "@example.com";
        sql.update(
                "insert into BLC_CUSTOMER (CUSTOMER_ID, USER_NAME, EMAIL_ADDRESS, DATE_CREATED,"
                        + " CREATED_BY) values (?, ?, ?, ?, 0)",
                id,
                mail,
                mail,
                new Timestamp(0));
        return new StoreCustomer(id, "Sam " + id, mail, Locale.US);
    }

    /** A delivered order with a line for each quantity. */
    PlacedOrder order(StoreCustomer customer, int... quantities) {
        return order(customer, new Timestamp(1_700_000_000_000L + ids.get()), quantities);
    }

    /** A cart: an order without a number and a date. */
    PlacedOrder cart(StoreCustomer customer) {
        return order(customer, null, 1);
    }

    private PlacedOrder order(StoreCustomer customer, Timestamp submitted, int... quantities) {
        long id = ids.incrementAndGet();
        String number = submitted == null ? null : "T-" + id;
        sql.update(
                "insert into BLC_ORDER (ORDER_ID, CUSTOMER_ID, ORDER_NUMBER, ORDER_STATUS,"
                        + " SUBMIT_DATE, ORDER_TOTAL, CURRENCY_CODE, DATE_CREATED, CREATED_BY)"
                        + " values (?, ?, ?, 'SUBMITTED', ?, 59.97, 'USD', ?, 0)",
                id,
                customer.getId(),
                number,
                submitted,
                new Timestamp(0));
        sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS)"
                        + " values (?, ?, 'DELIVERED')",
                ids.incrementAndGet(),
                id);
        List<Long> lines = new ArrayList<>();
        for (int quantity : quantities) {
            long line = ids.incrementAndGet();
            sql.update(
                    "insert into BLC_ORDER_ITEM (ORDER_ITEM_ID, ORDER_ID, NAME, QUANTITY, PRICE)"
                            + " values (?, ?, ?, ?, 19.99)",
                    line,
                    id,
                    "Thing " + line,
                    quantity);
            lines.add(line);
        }
        return new PlacedOrder(id, number, lines);
    }

    private static final class Booted {

        static final HostFixture STORE;

        static {
            try {
                STORE = new HostFixture();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An order of the tests. */
    static final class PlacedOrder {

        final long id;
        final String number;
        final List<Long> lines;

        PlacedOrder(long id, String number, List<Long> lines) {
            this.id = id;
            this.number = number;
            this.lines = lines;
        }
    }
}
