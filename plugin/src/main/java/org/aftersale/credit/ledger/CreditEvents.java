package org.aftersale.credit.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.shared.CaseNumbers;
import org.springframework.stereotype.Component;

/** Publishes the events of an account, as the last step of an act. */
@Component("aftersaleCreditEvents")
public class CreditEvents {

    /** The case number of an event without a case. */
    private static final String NO_CASE = "CREDIT";

    @Resource(name = "aftersaleEventLog")
    protected EventLog log;

    /**
     * @param minor the amount, above zero
     * @param grantId null if several grants may be affected
     */
    void publish(String event, CreditAccount account, CreditPosting act, long minor, Long grantId) {
        Map<String, Object> facts = new LinkedHashMap<String, Object>();
        facts.put("accountId", account.getId());
        facts.put("customerId", account.getCustomerId());
        facts.put("currency", account.getCurrency());
        facts.put("amountMinor", minor);
        facts.put("requestKey", act.getRequestKey());
        facts.put("actor", act.getActor().getKind().name());
        if (grantId != null) {
            facts.put("grantId", grantId);
        }
        if (act.getReason() != null) {
            facts.put("reason", act.getReason().name());
        }
        if (act.getReference() != null) {
            facts.put("reference", act.getReference());
        }
        log.publish(event, number(act.getReference()), facts);
    }

    private static String number(String reference) {
        return CaseNumbers.isCaseNumber(reference) ? reference : NO_CASE;
    }
}
