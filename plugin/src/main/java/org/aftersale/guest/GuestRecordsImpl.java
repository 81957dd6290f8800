package org.aftersale.guest;

import java.time.Clock;
import javax.annotation.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleGuestRecords")
@Transactional("blTransactionManager")
public class GuestRecordsImpl implements GuestRecords {

    private static final long DAY_MILLIS = 86_400_000L;

    @Resource(name = "aftersaleGuestLinkStore")
    protected GuestLinkStore store;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public int forgetOld() {
        long now = clock.millis();
        return store.forgetRequests(now - 7 * DAY_MILLIS) + store.forgetLinks(now - DAY_MILLIS);
    }
}
