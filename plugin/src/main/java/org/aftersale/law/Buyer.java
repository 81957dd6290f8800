package org.aftersale.law;

/** Who bought: consumer law protects consumers only. */
public enum Buyer {
    CONSUMER,
    BUSINESS,
    /** Nobody knows; then nothing legal is assumed. */
    UNKNOWN
}
