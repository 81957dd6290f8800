package org.aftersale.render.limit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The allowances of customers and clients. A signed-in customer has one of their own, and all
 * customers at one address together have {@value #CROWD} times as much: accounts are free. Visitors
 * who are not signed in share the allowance of their address.
 */
@Component("aftersaleRateLimits")
public class RateLimits {

    /** How many people share an address at most: an office, a school, a mobile network. */
    static final int CROWD = 20;

    /** A megabyte or two for each kind. */
    private static final int MAX_CLIENTS = 10_000;

    private static final Log LOG = LogFactory.getLog(RateLimits.class);

    private final Map<Allowance, Limit> limits = new ConcurrentHashMap<>();
    private final Function<Allowance, String> settings;
    private final LongSupplier nanoTime;
    private final AtomicBoolean warned = new AtomicBoolean();
    private final List<String> proxies;

    /**
     * @param links what staff set; the others are properties
     */
    @Autowired
    public RateLimits(
            @Value("${aftersale.limit.questions}") String questions,
            @Value("${aftersale.limit.claims}") String claims,
            @Value("${aftersale.limit.withdrawals}") String withdrawals,
            @Qualifier("aftersaleGuestRequests") Supplier<String> links,
            @Value("${aftersale.limit.replies}") String replies,
            @Value("${aftersale.limit.votes}") String votes,
            @Value("${aftersale.limit.searches}") String searches,
            @Value("${aftersale.limit.forms}") String forms,
            @Value("${aftersale.limit.proxies}") String proxies) {
        this(
                rates(
                        fixed(questions),
                        fixed(claims),
                        fixed(withdrawals),
                        links,
                        fixed(replies),
                        fixed(votes),
                        fixed(searches),
                        fixed(forms)),
                proxies,
                System::nanoTime);
    }

    private static Supplier<String> fixed(String rate) {
        return () -> rate;
    }

    /**
     * @param settings asked each time: a limit that was changed begins anew
     * @throws IllegalArgumentException that names the setting that cannot be read
     */
    RateLimits(Function<Allowance, String> settings, String proxies, LongSupplier nanoTime) {
        this.proxies = ClientAddress.proxies(proxies);
        this.settings = settings;
        this.nanoTime = nanoTime;
        for (Allowance allowance : Allowance.values()) {
            limit(allowance);
        }
    }

    @SafeVarargs
    private static Function<Allowance, String> rates(Supplier<String>... inOrder) {
        return allowance -> inOrder[allowance.ordinal()].get();
    }

    private Limit limit(Allowance allowance) {
        String now = settings.apply(allowance);
        Limit last = limits.get(allowance);
        if (last != null && Objects.equals(last.setting, now)) {
            return last;
        }
        return limits.compute(
                allowance,
                (any, other) ->
                        other != null && Objects.equals(other.setting, now)
                                ? other
                                : made(allowance, now));
    }

    private Limit made(Allowance allowance, String setting) {
        String name = "aftersale.limit." + allowance.name().toLowerCase(Locale.ROOT);
        Rate rate = Rate.of(name, setting);
        return rate == null
                ? new Limit(setting, null, null)
                : new Limit(setting, buckets(rate, nanoTime), buckets(rate.times(CROWD), nanoTime));
    }

    private static Buckets buckets(Rate rate, LongSupplier nanoTime) {
        return new Buckets(rate.perSecond(), rate.most(), MAX_CLIENTS, nanoTime);
    }

    /**
     * Uses up one of the allowance.
     *
     * @param customer identifies the signed-in customer; null if nobody is signed in
     * @throws TooManyRequestsException if there is none left
     */
    public void take(Allowance allowance, String customer, HttpServletRequest request) {
        Limit limit = limit(allowance);
        if (limit.people == null) {
            return;
        }
        ClientAddress client = client(request);
        if (customer != null) {
            take(allowance, limit.people, "customer " + customer);
            take(allowance, limit.crowds, "customers at " + client.key());
        } else if (client.isCrowd()) {
            warn();
            take(allowance, limit.crowds, client.key());
        } else {
            take(allowance, limit.people, client.key());
        }
    }

    public ClientAddress client(HttpServletRequest request) {
        return ClientAddress.of(request, proxies);
    }

    private static void take(Allowance allowance, Buckets buckets, String key) {
        if (!buckets.take(key)) {
            throw TooManyRequestsException.of(allowance, buckets.secondsUntilNext(key));
        }
    }

    private void warn() {
        if (warned.compareAndSet(false, true)) {
            LOG.warn(
                    "Aftersale: visitors come through a proxy that aftersale.limit.proxies does not"
                            + " name; they share one allowance");
        }
    }

    private static final class Limit {

        private final String setting;

        /** Null for no limit. */
        private final Buckets people;

        private final Buckets crowds;

        Limit(String setting, Buckets people, Buckets crowds) {
            this.setting = setting;
            this.people = people;
            this.crowds = crowds;
        }
    }
}
