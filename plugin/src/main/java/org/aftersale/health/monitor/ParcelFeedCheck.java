package org.aftersale.health.monitor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Resource;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.host.StaffMember;
import org.aftersale.parcel.feed.FeedSenderDesk;
import org.aftersale.parcel.feed.ParcelSender;

/** Checks whether the senders that report parcels still do. */
public class ParcelFeedCheck implements HealthCheck {

    /** How long a sender may be silent, in milliseconds: a day, in which every warehouse works. */
    private static final long SILENCE = 24 * 3_600_000L;

    @Resource(name = "aftersaleFeedSenderDesk")
    protected FeedSenderDesk senders;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        Map<String, Long> heard = heard(senders.all(staff));
        HealthPart part =
                HealthPart.good(
                        heard.isEmpty()
                                ? "aftersale.health.parcels.none"
                                : "aftersale.health.parcels.good");
        long since = clock.millis() - SILENCE;
        heard.values().removeIf(at -> at >= since);
        if (!heard.isEmpty()) {
            part.found(
                    HealthStatus.LOOK,
                    "aftersale.health.parcels.silent",
                    String.join(", ", heard.keySet()));
        }
        return part;
    }

    /** When each sender called last, with whichever of its keys; a new key counts as a call. */
    private static Map<String, Long> heard(List<ParcelSender> all) {
        Map<String, Long> heard = new TreeMap<String, Long>();
        for (ParcelSender sender : all) {
            if (!sender.isWithdrawn()) {
                Long seen = sender.getLastSeenAt();
                heard.merge(
                        sender.getName(), seen == null ? sender.getCreatedAt() : seen, Math::max);
            }
        }
        return heard;
    }
}
