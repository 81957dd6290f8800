package org.aftersale.demo.kill;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aftersale.event.delivery.DeliveryJob;
import org.aftersale.health.projection.Projection;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeProcess;
import org.aftersale.kill.NodeVoice;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.payout.ReconcileJob;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * A small node of a store for {@link PayoutKillIT}: Aftersale's refunds with all that pays them and
 * finds out about them, and the demo store's gateway. People ask for refunds here, events are
 * delivered, open payouts are looked after, all at once; and it is killed.
 */
public final class PayoutKillNode {

    private static final int DIFFERENCES = 3;

    private final GenericApplicationContext beans;

    private PayoutKillNode(KillDatabase database, NodeVoice voice) {
        beans = new GenericApplicationContext();
        beans.getBeanFactory().registerSingleton("nodeDatabase", database.dataSource());
        beans.getBeanFactory().registerSingleton("nodeDialect", database.dialect());
        beans.getBeanFactory().registerSingleton("nodeVoice", voice);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        // a fifth of the time until it is killed was spent on this
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.loadBeanDefinitions(new ClassPathResource("kill/payout-kill-node.xml"));
        beans.refresh();
    }

    private <T> T bean(String id, Class<T> type) {
        return beans.getBean(id, type);
    }

    private void deliverAndReconcile() {
        again(20, bean("aftersaleDeliveryJob", DeliveryJob.class)::run);
        again(150, bean("aftersaleReconcileJob", ReconcileJob.class)::run);
    }

    /** As the host's scheduler would: what failed once is done the next time. */
    private static void again(int pause, Runnable work) {
        Thread thread =
                new Thread(
                        () -> {
                            while (true) {
                                try {
                                    work.run();
                                } catch (RuntimeException e) {
                                    e.printStackTrace();
                                }
                                pause(pause);
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * @param clerks null where nobody asks for anything any more
     */
    private void untilTold(Clerks clerks, Random random, NodeVoice voice) throws Exception {
        while (System.in.available() == 0) {
            if (clerks != null) {
                clerks.act();
                voice.say("acted");
            }
            pause(random.nextInt(15));
        }
        bean("aftersaleDeliveryJob", DeliveryJob.class).destroy();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the page of health would show. */
    private boolean differs() {
        boolean differs = false;
        for (String id :
                Arrays.asList("aftersaleRefundProjection", "aftersaleEntitlementProjection")) {
            Projection projection = bean(id, Projection.class);
            List<Long> ids = projection.ids(0, Integer.MAX_VALUE);
            differs |= !ids.isEmpty() && !projection.differences(ids).isEmpty();
        }
        return differs;
    }

    /** The database's four words, number, seed, whether it is the last and asks for nothing. */
    public static void main(String[] arguments) throws Exception {
        NodeVoice voice = new NodeVoice();
        KillDatabase database = KillDatabase.of(Arrays.asList(arguments));
        Random random = new Random(Long.parseLong(arguments[5]) + Integer.parseInt(arguments[4]));
        PayoutKillNode node = new PayoutKillNode(database, voice);
        Clerks clerks =
                Boolean.parseBoolean(arguments[6])
                        ? null
                        : new Clerks(
                                node.bean("aftersaleRefunds", Refunds.class),
                                node.bean("aftersaleRefundDesk", RefundDesk.class),
                                random);
        node.deliverAndReconcile();
        voice.say(NodeProcess.READY);
        node.untilTold(clerks, random, voice);
        System.exit(clerks == null && node.differs() ? DIFFERENCES : 0);
    }
}
