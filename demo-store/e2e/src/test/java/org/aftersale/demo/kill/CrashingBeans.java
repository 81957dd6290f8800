package org.aftersale.demo.kill;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aftersale.event.EventLog;
import org.aftersale.event.delivery.DeliveryQueue;
import org.aftersale.kill.Crash;
import org.aftersale.refund.PayoutJournal;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessorAdapter;

/**
 * Wraps the beans of a node that crashes, so that it comes by its crash point; also those that
 * others get before they are complete, as the event log and its consumers refer to each other.
 */
public class CrashingBeans extends InstantiationAwareBeanPostProcessorAdapter {

    private final Crash<PayoutCrashPoint> crash;
    private final CrashedRefund own;
    private final Set<String> wrappedEarly = new HashSet<>();

    CrashingBeans(Crash<PayoutCrashPoint> crash, CrashedRefund own) {
        this.crash = crash;
        this.own = own;
    }

    @Override
    public Object getEarlyBeanReference(Object bean, String id) {
        wrappedEarly.add(id);
        return wrapped(bean, id);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String id) {
        return wrappedEarly.contains(id) ? bean : wrapped(bean, id);
    }

    private Object wrapped(Object bean, String id) {
        switch (id) {
            case "aftersaleEventLog":
                return new Log((EventLog) bean);
            case "aftersaleDeliveryQueue":
                return new SingleNodeDeliveryQueue((DeliveryQueue) bean, own);
            case "aftersalePayoutStates":
                return new CrashingPayoutStates((PayoutJournal) bean, own, crash);
            default:
                return bean;
        }
    }

    /** Whatever an act writes, its event is the last of it. */
    private final class Log implements EventLog {

        private final EventLog log;

        private Log(EventLog log) {
            this.log = log;
        }

        @Override
        public void publish(String type, String caseNumber, Map<String, Object> facts) {
            log.publish(type, caseNumber, facts);
            if (type.equals("refund.ready")) {
                crash.at(PayoutCrashPoint.REFUND_WRITTEN);
            }
            if (type.equals("refund.paid")) {
                crash.at(PayoutCrashPoint.PAID_WRITTEN);
            }
        }
    }
}
