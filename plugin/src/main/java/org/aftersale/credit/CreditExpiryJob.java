package org.aftersale.credit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditAccount;
import org.aftersale.credit.ledger.CreditLedger;
import org.aftersale.credit.ledger.CreditReads;
import org.aftersale.event.job.PeriodicJob;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Records the expiry of credit. Expired credit cannot be spent even before this job runs; the job
 * only updates the ledger, account by account, each in its own transaction.
 */
public class CreditExpiryJob implements PeriodicJob {

    private static final Log LOG = LogFactory.getLog(CreditExpiryJob.class);
    private static final long TEN_MINUTES = 600_000L;

    private final int batch;

    @Resource(name = "aftersaleCreditReads")
    protected CreditReads reads;

    @Resource(name = "aftersaleCreditLedger")
    protected CreditLedger ledger;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @param batch number of grants to look up at a time
     */
    public CreditExpiryJob(int batch) {
        this.batch = batch;
    }

    @Override
    public String name() {
        return "credit.expire";
    }

    @Override
    public long pauseMillis() {
        return TEN_MINUTES;
    }

    @Override
    public String run() {
        long expired = 0;
        int failed = 0;
        List<CreditAccount> due;
        do {
            due = reads.due(clock.millis(), batch);
            for (CreditAccount account : distinct(due)) {
                try {
                    expired += ledger.expire(account);
                } catch (RuntimeException e) {
                    LOG.warn(
                            "Aftersale: credit account "
                                    + account.getId()
                                    + " could not expire its credit",
                            e);
                    failed++;
                }
            }
        } while (due.size() == batch && failed == 0);
        if (failed > 0) {
            throw new IllegalStateException(expired + " expired, " + failed + " accounts failed");
        }
        return String.valueOf(expired);
    }

    private static Iterable<CreditAccount> distinct(List<CreditAccount> due) {
        Map<Long, CreditAccount> byId = new LinkedHashMap<Long, CreditAccount>();
        due.forEach(account -> byId.put(account.getId(), account));
        return byId.values();
    }
}
