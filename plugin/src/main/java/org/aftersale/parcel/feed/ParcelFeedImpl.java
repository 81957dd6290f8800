package org.aftersale.parcel.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.parcel.ParcelReports;
import org.aftersale.parcel.ReportAnswer;
import org.aftersale.parcel.format.ReportFields;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.stereotype.Service;

/** Starts no transaction itself: each report has its own. */
@Service("aftersaleParcelFeed")
public class ParcelFeedImpl implements ParcelFeed {

    /** How old a signature may be, and how far a sender's clock may be ahead, in seconds. */
    static final long TOLERANCE = 5 * 60;

    /** Compared with when there is no such key, so that the answer takes as long. */
    private static final String NOBODYS = "0000000000000000000000000000000000000000000000000000";

    @Resource(name = "aftersaleParcelSenders")
    protected ParcelSenders senders;

    @Resource(name = "aftersaleParcelReports")
    protected ParcelReports reports;

    @Resource(name = "aftersaleReportFields")
    protected ReportFields fields;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public List<ReportAnswer> answer(FeedCall call) {
        ParcelSender sender = authenticated(call);
        senders.seen(sender.getId(), clock.millis());
        return FeedBatch.read(call.body(), sender.getName(), fields).stream()
                .map(reports::record)
                .collect(Collectors.toList());
    }

    private ParcelSender authenticated(FeedCall call) {
        if (call.keyId().isEmpty() || call.signature().isEmpty() || call.timestamp().isEmpty()) {
            throw FeedRefusedException.of(FeedRefusal.NO_SIGNATURE);
        }
        Optional<ParcelSender> sender = senders.byKeyId(call.keyId());
        String secret = sender.map(found -> found.secret).orElse(NOBODYS);
        boolean signed =
                FeedSignature.matches(secret, call.timestamp(), call.body(), call.signature());
        if (!signed || !sender.isPresent()) {
            throw FeedRefusedException.of(FeedRefusal.WRONG_SIGNATURE);
        }
        // told to nobody but the holder of the key
        if (sender.get().isWithdrawn()) {
            throw FeedRefusedException.of(FeedRefusal.KEY_WITHDRAWN);
        }
        if (isStale(call.timestamp())) {
            throw FeedRefusedException.of(FeedRefusal.STALE_TIMESTAMP);
        }
        return sender.get();
    }

    private boolean isStale(String timestamp) {
        long signedAt = FormNumbers.id(timestamp, Long.MIN_VALUE / 2);
        return Math.abs(clock.millis() / 1000 - signedAt) > TOLERANCE;
    }
}
