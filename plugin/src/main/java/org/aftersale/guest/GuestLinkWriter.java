package org.aftersale.guest;

import java.time.Clock;
import java.util.Locale;
import javax.annotation.Resource;
import org.aftersale.settings.NumberSetting;
import org.springframework.stereotype.Component;

/** Makes links. Requires the caller's transaction. */
@Component("aftersaleGuestLinkWriter")
public class GuestLinkWriter {

    private static final long DAY_MILLIS = 86_400_000L;

    @Resource(name = "aftersaleGuestLinkStore")
    protected GuestLinkStore store;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleGuestLinkDays")
    protected NumberSetting linkDays;

    /**
     * @param requestId null for a link in a mail about a case
     * @return the token, which is stored nowhere
     */
    String write(long orderId, String email, Long requestId) {
        String token = GuestToken.draw();
        GuestLinkRecord link = new GuestLinkRecord();
        link.tokenHash = GuestToken.hash(token);
        link.orderId = orderId;
        link.email = email(email);
        link.requestId = requestId;
        link.createdAt = clock.millis();
        link.endsAt = endsAt(link.createdAt);
        store.persist(link);
        return token;
    }

    /** Epoch milliseconds at which a link made at that moment ends. */
    long endsAt(long createdAt) {
        return createdAt + Math.max(1, linkDays.get()) * DAY_MILLIS;
    }

    static String email(String address) {
        return address.trim().toLowerCase(Locale.ROOT);
    }
}
