package org.aftersale.parcel;

import javax.annotation.Resource;
import org.aftersale.shared.ConflictRetry;
import org.springframework.stereotype.Service;

/**
 * Starts no transaction itself: after a conflict of two reports the act runs again in a new one.
 */
@Service("aftersaleParcelReports")
public class ParcelReportsImpl implements ParcelReports {

    @Resource(name = "aftersaleParcelActs")
    protected ParcelActs acts;

    @Override
    public ReportAnswer record(ParcelReport report) {
        try {
            return ConflictRetry.retry(() -> acts.take(report));
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            return ReportAnswer.of(report.getKey(), ReportVerdict.TRY_AGAIN);
        }
    }
}
