package org.aftersale.demo.kill;

import java.util.Properties;
import org.aftersale.kill.Crash;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.NodeVoice;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** A node's context: {@code kill/payout-kill-node.xml}, and what differs from node to node. */
final class PayoutKillBeans {

    /** How long a gateway is waited for, in milliseconds: a setting of the test. */
    static final String PATIENCE = "patience";

    private static final long LEASE_MILLIS = 3_000;
    private static final long MARGIN_MILLIS = 1_000;

    /** Enough for a node that dies soon and has no rival until then. */
    private static final long CRASHING_LEASE_MILLIS = 900;

    private final PayoutCrashPoint point;
    private final Crash<PayoutCrashPoint> crash;
    private final CrashedRefund own;
    private final GenericApplicationContext beans = new GenericApplicationContext();

    PayoutKillBeans(NodeSettings settings, NodeVoice voice) {
        KillDatabase database = settings.database();
        point = settings.crashPoint(PayoutCrashPoint.class);
        crash = new Crash<>(point, voice);
        register("nodeDatabase", database.dataSource());
        register("nodeDialect", database.dialect());
        register("nodeVoice", voice);
        register("nodeCrash", crash);
        long patience = Long.parseLong(settings.get(PATIENCE));
        register("nodeSettings", settings(patience));
        if (crash.isPlanned()) {
            own = new CrashedRefund(database.dataSource(), point.orderId());
            // as a bean, so that it comes after what wraps beans into transactions
            register("nodeCrashingBeans", new CrashingBeans(crash, own));
            register("nodeDeliveryLease", CRASHING_LEASE_MILLIS);
            register("nodePayoutLease", CRASHING_LEASE_MILLIS);
        } else {
            own = null;
            register("nodeDeliveryLease", LEASE_MILLIS);
            register("nodePayoutLease", patience + MARGIN_MILLIS);
        }
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        // a fifth of the time until it is killed was spent on this
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.loadBeanDefinitions(new ClassPathResource("kill/payout-kill-node.xml"));
        // the settings of features that this node does not have are among what it imports
        for (String name : beans.getBeanDefinitionNames()) {
            if (name.startsWith("aftersale")) {
                ((AbstractBeanDefinition) beans.getBeanDefinition(name)).setLazyInit(true);
            }
        }
        beans.refresh();
    }

    /** With limits, so that some refunds wait for a second person. */
    private static Properties settings(long patience) {
        Properties settings = new Properties();
        settings.setProperty("aftersale.refund.limits", "ROLE_HEAD=unlimited,ROLE_CLERK=40");
        settings.setProperty("aftersale.currency", "USD");
        settings.setProperty("aftersale.refund.timeout", String.valueOf(patience));
        return settings;
    }

    private void register(String id, Object bean) {
        beans.getBeanFactory().registerSingleton(id, bean);
    }

    <T> T get(String id, Class<T> type) {
        return beans.getBean(id, type);
    }

    boolean isToCrash() {
        return crash.isPlanned();
    }

    /** For a node that is to crash. */
    CrashScenario crashCourse() {
        return new CrashScenario(beans, point, crash, own);
    }
}
