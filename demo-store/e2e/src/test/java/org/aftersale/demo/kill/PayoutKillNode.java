package org.aftersale.demo.kill;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.aftersale.event.delivery.DeliveryJob;
import org.aftersale.health.projection.Projection;
import org.aftersale.kill.NodeProcess;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.NodeVoice;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.payout.ReconcileJob;

/**
 * A small node of a store for {@link PayoutKillIT}: Aftersale's refunds with all that pays them and
 * finds out about them, and the demo store's gateway. People ask for refunds here, events are
 * delivered, open payouts are looked after, all at once; and it is killed.
 */
public final class PayoutKillNode {

    private static final int DIFFERENCES = 3;

    private final NodeSettings settings;
    private final NodeVoice voice;
    private final PayoutKillBeans beans;

    private PayoutKillNode(NodeSettings settings, NodeVoice voice) {
        this.settings = settings;
        this.voice = voice;
        this.beans = new PayoutKillBeans(settings, voice);
    }

    /** Random staff and jobs run until the node is killed or stopped. */
    private void workAtRandom() throws Exception {
        deliverAndReconcile();
        Random random = new Random(settings.seed());
        RandomStaff clerks = clerks(random);
        while (System.in.available() == 0) {
            clerks.act();
            voice.say("acted");
            pause(random.nextInt(15));
        }
        beans.get("aftersaleDeliveryJob", DeliveryJob.class).destroy();
    }

    /** Returns whether what is stored differs from what the page of health would compute. */
    private boolean finishWhatIsLeft() throws Exception {
        deliverAndReconcile();
        RandomStaff clerks = clerks(new Random(settings.seed()));
        for (int round = 1; System.in.available() == 0; round++) {
            pause(50);
            if (round % 20 == 0) {
                clerks.askAgain();
            }
        }
        beans.get("aftersaleDeliveryJob", DeliveryJob.class).destroy();
        return differs();
    }

    private RandomStaff clerks(Random random) {
        return new RandomStaff(
                beans.get("aftersaleRefunds", Refunds.class),
                beans.get("aftersaleRefundDesk", RefundDesk.class),
                random);
    }

    private void deliverAndReconcile() {
        again(20, beans.get("aftersaleDeliveryJob", DeliveryJob.class)::run);
        again(150, beans.get("aftersaleReconcileJob", ReconcileJob.class)::run);
    }

    private boolean differs() {
        boolean differs = false;
        for (String id :
                Arrays.asList("aftersaleRefundProjection", "aftersaleEntitlementProjection")) {
            Projection projection = beans.get(id, Projection.class);
            List<Long> ids = projection.ids(0, Integer.MAX_VALUE);
            differs |= !ids.isEmpty() && !projection.differences(ids).isEmpty();
        }
        return differs;
    }

    /** As the host's scheduler would: what failed once is done the next time. */
    static void again(int pause, Runnable work) {
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

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        NodeVoice voice = new NodeVoice();
        PayoutKillNode node = new PayoutKillNode(NodeSettings.parse(arguments), voice);
        voice.say(NodeProcess.READY);
        boolean differs = false;
        if (node.settings.isSurvivor()) {
            differs = node.finishWhatIsLeft();
        } else if (node.beans.isToCrash()) {
            node.beans.crashCourse().run();
        } else {
            node.workAtRandom();
        }
        System.exit(differs ? DIFFERENCES : 0);
    }
}
