package org.aftersale.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.shared.ConcurrentChangeException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleParcelActs")
@Transactional("blTransactionManager")
public class ParcelActsImpl implements ParcelActs {

    private static final int AT_ONCE = 500;

    @Resource(name = "aftersaleParcelRows")
    protected ParcelRows rows;

    @Resource(name = "aftersaleParcelWriter")
    protected ParcelWriter writer;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public ReportAnswer take(ParcelReport report) {
        return act(Collections.singletonList(report), null, clock.millis()).get(0);
    }

    @Override
    public ReportAnswer correct(ParcelReport report, long staffId, long seen) {
        long before = rows.changedAt(report.recordSeen());
        ReportAnswer answer =
                act(Collections.singletonList(report), staffId, clock.millis()).get(0);
        if (answer.getVerdict().isMoving() && before != seen) {
            throw ConcurrentChangeException.of("Parcel " + report.getGroup(), seen, before);
        }
        return answer;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ReportAnswer> preview(List<ParcelReport> reports) {
        ReportBook book = new ReportBook(clock.millis());
        List<ReportAnswer> answers = new ArrayList<ReportAnswer>(reports.size());
        for (List<ParcelReport> some : portions(reports)) {
            rows.open(book, some, true);
            some.forEach(report -> answers.add(book.judge(report).getAnswer()));
        }
        return answers;
    }

    @Override
    public List<ReportAnswer> takeAll(
            List<ParcelReport> reports, long staffId, List<ReportAnswer> expected) {
        long now = clock.millis();
        List<ReportAnswer> answers = new ArrayList<ReportAnswer>(reports.size());
        for (List<ParcelReport> some : portions(reports)) {
            answers.addAll(act(some, staffId, now));
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).getVerdict() != expected.get(i).getVerdict()) {
                throw ConcurrentChangeException.of("Parcel report " + (i + 1), 0, 1);
            }
        }
        return answers;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelReportRecord> reports(long orderId, int most) {
        return rows.ofOrder(orderId, most);
    }

    @Override
    public int forget(long before, int most) {
        return rows.deleteReports(before, most);
    }

    private List<ReportAnswer> act(List<ParcelReport> reports, Long staffId, long now) {
        ReportBook book = new ReportBook(now);
        rows.open(book, reports, false);
        List<JudgedReport> judged = reports.stream().map(book::judge).collect(Collectors.toList());
        writer.write(judged, staffId, now);
        return judged.stream().map(JudgedReport::getAnswer).collect(Collectors.toList());
    }

    private static List<List<ParcelReport>> portions(List<ParcelReport> reports) {
        List<List<ParcelReport>> portions = new ArrayList<List<ParcelReport>>();
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            portions.add(reports.subList(from, Math.min(from + AT_ONCE, reports.size())));
        }
        return portions;
    }
}
