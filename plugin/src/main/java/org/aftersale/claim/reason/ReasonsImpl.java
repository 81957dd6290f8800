package org.aftersale.claim.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges the table's reasons with the merchant's setting. Caches the rows for one second: a page
 * reads them several times, and a store may insert some.
 */
@Repository("aftersaleReasons")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReasonsImpl implements Reasons {

    private static final long CACHE_NANOS = 1_000_000_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleClaimReasons")
    protected ReasonSetting claims;

    @Resource(name = "aftersaleApprovalReasons")
    protected ReasonSetting approvals;

    @Resource(name = "aftersaleRejectionReasons")
    protected ReasonSetting rejections;

    private volatile CachedReasons cache;

    @Override
    public List<ClaimReason> of(ReasonKind kind) {
        return current(kind).stream().filter(ClaimReason::isOffered).collect(Collectors.toList());
    }

    private List<ClaimReason> current(ReasonKind kind) {
        switch (kind) {
            case CLAIM:
                return with(kind, claims.get());
            case APPROVAL:
                return with(kind, approvals.get());
            default:
                return with(kind, rejections.get());
        }
    }

    @Override
    public List<ClaimReason> all() {
        List<ClaimReason> all = new ArrayList<ClaimReason>();
        for (ReasonKind kind : ReasonKind.values()) {
            all.addAll(current(kind));
        }
        return all;
    }

    @Override
    public boolean knows(ReasonKind kind, String code) {
        return of(kind).stream().anyMatch(reason -> reason.getCode().equals(code));
    }

    @Override
    public boolean needsNote(ReasonKind kind, String code) {
        return of(kind).stream()
                .anyMatch(reason -> reason.getCode().equals(code) && reason.needsNote());
    }

    @Override
    public List<ClaimReason> with(ReasonKind kind, List<ReasonPolicy> policies) {
        Map<String, ClaimReason> left = new LinkedHashMap<String, ClaimReason>();
        rows().stream()
                .filter(row -> row.getKind() == kind)
                .sorted(
                        Comparator.comparingInt((ClaimReason row) -> row.position)
                                .thenComparing(ClaimReason::getCode))
                .forEach(row -> left.put(row.getCode(), row));
        List<ClaimReason> reasons = new ArrayList<ClaimReason>();
        for (ReasonPolicy policy : policies) {
            ClaimReason row = left.remove(policy.getCode());
            if (row != null || policy.isOwn()) {
                reasons.add(ClaimReason.of(kind, policy, row));
            }
        }
        // what a new version or the store has added since comes last
        reasons.addAll(left.values());
        return reasons;
    }

    private List<ClaimReason> rows() {
        CachedReasons cached = cache;
        if (cached == null || System.nanoTime() - cached.loadedAt > CACHE_NANOS) {
            cached =
                    new CachedReasons(
                            em.createQuery("select r from ClaimReason r", ClaimReason.class)
                                    .getResultList());
            cache = cached;
        }
        return cached.rows;
    }

    /** A cached list of all rows and its age. */
    private static final class CachedReasons {

        private final List<ClaimReason> rows;
        private final long loadedAt = System.nanoTime();

        CachedReasons(List<ClaimReason> rows) {
            this.rows = rows;
        }
    }
}
