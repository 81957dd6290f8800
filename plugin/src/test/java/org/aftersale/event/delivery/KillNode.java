package org.aftersale.event.delivery;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.DatabaseClockImpl;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventLog;
import org.aftersale.host.MailSetup;
import org.aftersale.host.OutgoingMail;
import org.aftersale.host.Side;
import org.aftersale.host.StoreMail;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeVoice;
import org.aftersale.notify.MailComposer;
import org.aftersale.notify.MailConsumer;
import org.hibernate.ejb.HibernatePersistence;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small node of a store for {@link KillIT}: the real log, queue, dispatcher, job and mail
 * consumer on the host's Spring and Hibernate, without the host. It acts, delivers, and is killed.
 */
public final class KillNode {

    static final long LEASE_MILLIS = 3_000;

    private static final NodeVoice VOICE = new NodeVoice();

    private final int number;
    private final Random random;
    private final JdbcTemplate sql;
    private final TransactionTemplate act;
    private final EventLog log;
    private final DeliveryJob job;

    private KillNode(KillDatabase database, int smtpPort, int number, long seed) {
        this.number = number;
        this.random = new Random(seed);
        DataSource source = database.dataSource();
        this.sql = new JdbcTemplate(source);
        EntityManagerFactory factory = factory(source, database.dialect());
        JpaTransactionManager transactions = new JpaTransactionManager(factory);
        transactions.setJpaDialect(new HibernateJpaDialect());
        transactions.setDataSource(source);
        this.act = new TransactionTemplate(transactions);
        EntityManager em = SharedEntityManagerCreator.createSharedEntityManager(factory);
        List<EventConsumer> consumers = Arrays.<EventConsumer>asList(mails(smtpPort), new Seen());
        DatabaseClockImpl clock = new DatabaseClockImpl();
        clock.em = em;
        this.log = transactional(EventLog.class, log(em, consumers), transactions);
        DeliveryQueue queue = transactional(DeliveryQueue.class, queue(em, clock), transactions);
        this.job = new DeliveryJob(new EventDispatcher(queue, consumers, LEASE_MILLIS), Side.SITE);
        job.jobs = "site";
    }

    private static EntityManagerFactory factory(DataSource source, String dialect) {
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setPersistenceUnitName("blPU");
        bean.setPersistenceProviderClass(HibernatePersistence.class);
        bean.setJpaDialect(new HibernateJpaDialect());
        bean.setPackagesToScan("org.aftersale.event");
        bean.setDataSource(source);
        bean.setJpaPropertyMap(
                new HashMap<String, Object>() {
                    {
                        put("hibernate.dialect", dialect);
                        put("javax.persistence.validation.mode", "none");
                    }
                });
        bean.afterPropertiesSet();
        return bean.getObject();
    }

    private static EventLogImpl log(EntityManager em, List<EventConsumer> consumers) {
        EventLogImpl log = new EventLogImpl();
        log.em = em;
        log.consumers = consumers;
        log.clock = Clock.systemUTC();
        return log;
    }

    private static DeliveryQueueImpl queue(EntityManager em, DatabaseClock clock) {
        DeliveryQueueImpl queue = new DeliveryQueueImpl(new RetryBackoff(20, 500, 20));
        queue.em = em;
        queue.databaseClock = clock;
        return queue;
    }

    /** As the host's context would wrap it: by its annotations. */
    private static <T> T transactional(Class<T> type, T bean, JpaTransactionManager manager) {
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.addAdvice(
                new TransactionInterceptor(manager, new AnnotationTransactionAttributeSource()));
        return type.cast(proxy.getProxy());
    }

    private MailConsumer mails(int smtpPort) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtpPort);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "20000");
        return new MailConsumer(new KeyAsSubject(), new Mailer(sender, "node" + number));
    }

    /** One mail for each event; its idempotency key is its subject. */
    private static final class KeyAsSubject implements MailComposer {

        @Override
        public boolean tells(String eventType) {
            return true;
        }

        @Override
        public Optional<OutgoingMail> compose(Event event) {
            event.getFacts();
            String key = event.keyFor("mail");
            return Optional.of(
                    OutgoingMail.draft(key)
                            .to("customer@example.com")
                            .saying(Locale.ENGLISH, key, "<p>x</p>", "x")
                            .ready());
        }
    }

    /** Sends with the mailer that stores use, to a server of the test's. */
    private static final class Mailer implements StoreMail {

        private final JavaMailSenderImpl sender;
        private final String from;

        private Mailer(JavaMailSenderImpl sender, String from) {
            this.sender = sender;
            this.from = from + "@example.com";
        }

        @Override
        public void send(OutgoingMail mail) {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(mail.getTo());
            message.setSubject(mail.getSubject());
            message.setText(mail.getText());
            sender.send(message);
            VOICE.say("mailed");
        }

        @Override
        public MailSetup setup() {
            throw new UnsupportedOperationException("nobody asks here");
        }
    }

    /** Notes what it is given in a table of the test's; refuses one in twenty. */
    private final class Seen implements EventConsumer {

        private final Random moods = new Random(number);

        @Override
        public String name() {
            return "seen";
        }

        @Override
        public boolean wants(String eventType) {
            return true;
        }

        @Override
        public void consume(Event event) {
            if (moods.nextInt(20) == 0) {
                throw new StackOverflowError("a mood");
            }
            sql.update(
                    "insert into KILL_SEEN (EVENT_ID, NODE) values (?, ?)", event.getId(), number);
        }
    }

    /** An act and its event in one transaction; every fifth is refused after it was published. */
    private void act(int count) {
        boolean refused = random.nextInt(5) == 0;
        String name = (refused ? "R" : "A") + number + "-" + count;
        Map<String, Object> facts = Collections.<String, Object>singletonMap("count", count);
        try {
            act.execute(
                    status -> {
                        sql.update("insert into KILL_ACT (NAME) values (?)", name);
                        log.publish("act.done", name, facts);
                        if (refused) {
                            status.setRollbackOnly();
                        }
                        return null;
                    });
        } catch (RuntimeException e) {
            System.err.println(name + " failed: " + e);
        }
    }

    private void work(boolean acts) throws Exception {
        Thread delivering =
                new Thread(
                        () -> {
                            while (true) {
                                job.run();
                                pause(20);
                            }
                        });
        delivering.setDaemon(true);
        delivering.start();
        for (int count = 0; ; count++) {
            if (System.in.available() > 0) {
                job.destroy();
                return;
            }
            if (acts) {
                act(count);
                VOICE.say("acted");
            }
            pause(random.nextInt(15));
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** url, dialect, driver, user, port of the mail server, number, seed, whether it acts. */
    public static void main(String[] arguments) throws Exception {
        KillDatabase database = KillDatabase.of(Arrays.asList(arguments));
        int number = Integer.parseInt(arguments[5]);
        KillNode node =
                new KillNode(
                        database,
                        Integer.parseInt(arguments[4]),
                        number,
                        Long.parseLong(arguments[6]) + number);
        VOICE.say("ready");
        node.work(Boolean.parseBoolean(arguments[7]));
        System.exit(0);
    }
}
