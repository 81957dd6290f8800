package org.aftersale.claim.reason;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Caches the reasons for one second: a page reads them several times, and a merchant's change must
 * take effect quickly on every node.
 */
@Repository("aftersaleReasons")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReasonsImpl implements Reasons {

    private static final long CACHE_NANOS = 1_000_000_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    private volatile CachedReasons cache;

    @Override
    public List<ClaimReason> of(ReasonKind kind) {
        return all().stream()
                .filter(reason -> reason.getKind() == kind)
                .sorted(
                        Comparator.comparingInt((ClaimReason reason) -> reason.position)
                                .thenComparing(ClaimReason::getCode))
                .collect(Collectors.toList());
    }

    @Override
    public List<ClaimReason> all() {
        CachedReasons cached = cache;
        if (cached == null || System.nanoTime() - cached.loadedAt > CACHE_NANOS) {
            cached =
                    new CachedReasons(
                            em.createQuery("select r from ClaimReason r", ClaimReason.class)
                                    .getResultList());
            cache = cached;
        }
        return cached.reasons;
    }

    @Override
    public boolean knows(ReasonKind kind, String code) {
        return of(kind).stream().anyMatch(reason -> reason.getCode().equals(code));
    }

    /** A cached list of all reasons and its age. */
    private static final class CachedReasons {

        private final List<ClaimReason> reasons;
        private final long loadedAt = System.nanoTime();

        CachedReasons(List<ClaimReason> reasons) {
            this.reasons = reasons;
        }
    }
}
