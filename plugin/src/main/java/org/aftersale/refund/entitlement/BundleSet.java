package org.aftersale.refund.entitlement;

/** Units bought together as one: a set, or a single unit. Holds what it comes to so far. */
final class BundleSet {

    /** Minor units. */
    long total;
}
