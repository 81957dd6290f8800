package org.aftersale.health.projection;

import java.util.List;

/**
 * Values of one table that are stored for lists though they could be derived, and how to derive
 * them anew. The list bean {@code aftersaleProjections} holds them all. Each method is a short
 * transaction of its own.
 */
public interface Projection {

    /** How many rows there are to check. */
    long count();

    /** The next ids in their order, beginning after one. */
    List<Long> ids(long after, int most);

    /** Where stored and derived values of these rows differ. */
    List<Difference> differences(List<Long> ids);
}
