package org.aftersale.demo.kill;

import org.aftersale.kill.Crash;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeVoice;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** A node's context: {@code kill/payout-kill-node.xml}, and what differs from node to node. */
final class PayoutKillBeans {

    private static final long LEASE_MILLIS = 3_000;
    private static final long MARGIN_MILLIS = 1_000;

    /** Enough for a node that dies soon and has no rival until then. */
    private static final long CRASHING_LEASE_MILLIS = 900;

    private static final long CRASHING_MARGIN_MILLIS = 200;

    private final PayoutCrashPoint point;
    private final Crash<PayoutCrashPoint> crash;
    private final OwnRefund own;
    private final GenericApplicationContext beans = new GenericApplicationContext();

    PayoutKillBeans(
            KillDatabase database,
            NodeVoice voice,
            PayoutCrashPoint point,
            Crash<PayoutCrashPoint> crash) {
        this.point = point;
        this.crash = crash;
        this.own = point == null ? null : new OwnRefund(database.dataSource(), point.orderId());
        boolean crashing = crash.isPlanned();
        register("nodeDatabase", database.dataSource());
        register("nodeDialect", database.dialect());
        register("nodeVoice", voice);
        register("nodeCrash", crash);
        register("nodeLease", crashing ? CRASHING_LEASE_MILLIS : LEASE_MILLIS);
        register("nodeMargin", crashing ? CRASHING_MARGIN_MILLIS : MARGIN_MILLIS);
        if (crashing) {
            // as a bean, so that it comes after what wraps beans into transactions
            register("nodeCrashingBeans", new CrashingBeans(crash, own));
        }
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        // a fifth of the time until it is killed was spent on this
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.loadBeanDefinitions(new ClassPathResource("kill/payout-kill-node.xml"));
        beans.refresh();
    }

    private void register(String id, Object bean) {
        beans.getBeanFactory().registerSingleton(id, bean);
    }

    <T> T get(String id, Class<T> type) {
        return beans.getBean(id, type);
    }

    CrashCourse crashCourse() {
        return new CrashCourse(beans, point, crash, own);
    }
}
