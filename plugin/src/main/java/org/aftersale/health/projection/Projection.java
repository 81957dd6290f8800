package org.aftersale.health.projection;

import java.util.List;

/**
 * Stored values of one table that could be derived, and how to recompute them. Listed in {@code
 * aftersaleProjections}. Each method is a short transaction of its own.
 */
public interface Projection {

    /** The number of rows to check. */
    long count();

    /** The next ids in ascending order, after the given one. */
    List<Long> ids(long after, int limit);

    /** Where stored and recomputed values of these rows differ. */
    List<Difference> differences(List<Long> ids);
}
