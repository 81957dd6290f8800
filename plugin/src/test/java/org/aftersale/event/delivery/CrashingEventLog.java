package org.aftersale.event.delivery;

import java.util.Map;
import org.aftersale.event.EventTypes;
import org.aftersale.kill.Crash;

/** Whatever an act writes, its event is the last of it: a node may die before the commit. */
public class CrashingEventLog extends EventLogImpl {

    private final Crash<WithdrawalCrashPoint> crash;

    public CrashingEventLog(Crash<?> crash) {
        @SuppressWarnings("unchecked")
        Crash<WithdrawalCrashPoint> own = (Crash<WithdrawalCrashPoint>) crash;
        this.crash = own;
    }

    @Override
    public void publish(String type, String caseNumber, Map<String, Object> facts) {
        super.publish(type, caseNumber, facts);
        if (type.equals(EventTypes.WITHDRAWAL_SUBMITTED)) {
            crash.at(WithdrawalCrashPoint.STATEMENT_WRITTEN);
        }
        if (type.equals(EventTypes.WITHDRAWAL_EFFECTIVE)) {
            crash.at(WithdrawalCrashPoint.LOOKUP_WRITTEN);
        }
    }
}
