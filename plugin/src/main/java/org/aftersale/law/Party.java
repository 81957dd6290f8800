package org.aftersale.law;

/** Who has to act before a clock ends. */
public enum Party {
    CUSTOMER,
    MERCHANT
}
