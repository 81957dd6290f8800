package org.aftersale.render.limit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
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

    private final Map<Allowance, Buckets> people = new EnumMap<>(Allowance.class);
    private final Map<Allowance, Buckets> crowds = new EnumMap<>(Allowance.class);
    private final AtomicBoolean warned = new AtomicBoolean();
    private final List<String> proxies;

    @Autowired
    public RateLimits(
            @Value("${aftersale.limit.questions}") String questions,
            @Value("${aftersale.limit.claims}") String claims,
            @Value("${aftersale.limit.withdrawals}") String withdrawals,
            @Value("${aftersale.limit.links}") String links,
            @Value("${aftersale.limit.replies}") String replies,
            @Value("${aftersale.limit.votes}") String votes,
            @Value("${aftersale.limit.searches}") String searches,
            @Value("${aftersale.limit.forms}") String forms,
            @Value("${aftersale.limit.proxies}") String proxies) {
        this(
                rates(questions, claims, withdrawals, links, replies, votes, searches, forms)::get,
                proxies,
                System::nanoTime);
    }

    RateLimits(Function<Allowance, String> settings, String proxies, LongSupplier nanoTime) {
        this.proxies = ClientAddress.proxies(proxies);
        for (Allowance allowance : Allowance.values()) {
            String name = "aftersale.limit." + allowance.name().toLowerCase(Locale.ROOT);
            Rate rate = Rate.of(name, settings.apply(allowance));
            if (rate != null) {
                people.put(allowance, buckets(rate, nanoTime));
                crowds.put(allowance, buckets(rate.times(CROWD), nanoTime));
            }
        }
    }

    private static Map<Allowance, String> rates(String... inOrder) {
        Map<Allowance, String> rates = new EnumMap<>(Allowance.class);
        for (Allowance allowance : Allowance.values()) {
            rates.put(allowance, inOrder[allowance.ordinal()]);
        }
        return rates;
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
        if (!people.containsKey(allowance)) {
            return;
        }
        ClientAddress client = client(request);
        if (customer != null) {
            take(allowance, people.get(allowance), "customer " + customer);
            take(allowance, crowds.get(allowance), "customers at " + client.key());
        } else if (client.isCrowd()) {
            warn();
            take(allowance, crowds.get(allowance), client.key());
        } else {
            take(allowance, people.get(allowance), client.key());
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
}
