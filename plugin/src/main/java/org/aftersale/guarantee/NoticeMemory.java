package org.aftersale.guarantee;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The current notices as this node knows them, at most two seconds old: a shop shows them on every
 * page of a product.
 */
@Component("aftersaleNoticeMemory")
public class NoticeMemory {

    private static final long LIFE_MILLIS = 2_000L;

    private final GuaranteeNotices notices;
    private final Clock clock;

    private volatile Read last;

    @Autowired
    public NoticeMemory(GuaranteeNotices notices, @Qualifier("aftersaleClock") Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Several threads may read at once; each reads the same few rows. */
    List<GuaranteeNotice> current() {
        Read known = last;
        long now = clock.millis();
        if (known == null || now - known.at >= LIFE_MILLIS || now < known.at) {
            known = new Read(notices.current(), now);
            last = known;
        }
        return known.notices;
    }

    private static final class Read {

        private final List<GuaranteeNotice> notices;
        private final long at;

        Read(List<GuaranteeNotice> notices, long at) {
            this.notices = notices;
            this.at = at;
        }
    }
}
