package org.aftersale.cases;

import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database the persistence tests run on: HSQLDB in memory, or a server that {@code
 * -Daftersale.it.postgres=URL} or {@code -Daftersale.it.mariadb=URL} names (user and password in
 * the URL, the driver on the class path). All that differs between databases is here.
 */
public final class CasesDatabase {

    private static final CasesDatabase CHOSEN = choose();

    private final String url;
    private final String driver;
    private final String dialect;
    private final String user;

    private CasesDatabase(String url, String driver, String dialect, String user) {
        this.url = url;
        this.driver = driver;
        this.dialect = dialect;
        this.user = user;
    }

    private static CasesDatabase choose() {
        String postgres = System.getProperty("aftersale.it.postgres");
        if (postgres != null) {
            return new CasesDatabase(
                    postgres,
                    "org.postgresql.Driver",
                    "org.hibernate.dialect.PostgreSQL82Dialect",
                    null);
        }
        String mariadb = System.getProperty("aftersale.it.mariadb");
        if (mariadb != null) {
            return new CasesDatabase(
                    mariadb,
                    "org.mariadb.jdbc.Driver",
                    "org.hibernate.dialect.MySQL5InnoDBDialect",
                    null);
        }
        return new CasesDatabase(
                "jdbc:hsqldb:mem:cases;hsqldb.tx=mvcc",
                "org.hsqldb.jdbc.JDBCDriver",
                "org.hibernate.dialect.HSQLDialect",
                "SA");
    }

    static CasesDatabase chosen() {
        return CHOSEN;
    }

    /** For the store's context. */
    public static DataSource chosenDataSource() {
        return CHOSEN.dataSource();
    }

    private DataSource dataSource() {
        DriverManagerDataSource source = new DriverManagerDataSource(url);
        source.setDriverClassName(driver);
        if (user != null) {
            source.setUsername(user);
            source.setPassword("");
        }
        return source;
    }

    String dialect() {
        return dialect;
    }

    /** The host's settings for its three persistence units. */
    Properties settings() {
        Properties settings = new Properties();
        for (String unit : new String[] {"blPU", "blSecurePU", "blCMSStorage"}) {
            String prefix = unit + ".hibernate.";
            settings.setProperty(prefix + "dialect", dialect);
            settings.setProperty(prefix + "hbm2ddl.auto", "update");
            settings.setProperty(prefix + "hbm2ddl.import_files", "null");
            settings.setProperty(prefix + "hbm2ddl.import_files_sql_extractor", "null");
            settings.setProperty(prefix + "show_sql", "false");
            settings.setProperty(prefix + "cache.use_second_level_cache", "false");
            settings.setProperty(prefix + "cache.use_query_cache", "false");
        }
        return settings;
    }
}
