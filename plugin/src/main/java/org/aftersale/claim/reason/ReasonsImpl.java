package org.aftersale.claim.reason;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what it read for a second: a page asks several times, and a change of the merchant's is to
 * be seen at once, on every node.
 */
@Repository("aftersaleReasons")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReasonsImpl implements Reasons {

    private static final long KEPT_NANOS = 1_000_000_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    private volatile Read read;

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
        Read known = read;
        if (known == null || System.nanoTime() - known.at > KEPT_NANOS) {
            known =
                    new Read(
                            em.createQuery("select r from ClaimReason r", ClaimReason.class)
                                    .getResultList());
            read = known;
        }
        return known.reasons;
    }

    @Override
    public boolean knows(ReasonKind kind, String code) {
        return of(kind).stream().anyMatch(reason -> reason.getCode().equals(code));
    }

    /** All reasons, and when they were read. */
    private static final class Read {

        private final List<ClaimReason> reasons;
        private final long at = System.nanoTime();

        Read(List<ClaimReason> reasons) {
            this.reasons = reasons;
        }
    }
}
