package org.aftersale.withdrawal.exemption;

/** Why there is no right to withdraw: Directive 2011/83/EU, article 16. */
public enum Exemption {
    /** Made to the customer's specifications or clearly personalized: point (c). */
    CUSTOM_MADE,
    /** Liable to deteriorate or expire rapidly: point (d). */
    PERISHABLE,
    /** Sealed, unsuitable for return for health or hygiene once unsealed: point (e). */
    UNSEALED_HYGIENE,
    /** Inseparably mixed with other items after delivery: point (f). */
    MIXED,
    /** Sealed recordings or software, unsealed after delivery: point (i). */
    UNSEALED_MEDIA,
    /** A newspaper, periodical or magazine: point (j). */
    PERIODICAL,
    /** Leisure, accommodation, transport, catering for a specific date: point (l). */
    DATED_SERVICE,
    /** Digital content whose supply has begun with the customer's consent: point (m). */
    DIGITAL_CONTENT
}
