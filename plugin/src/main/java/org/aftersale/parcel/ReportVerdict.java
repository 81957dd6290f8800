package org.aftersale.parcel;

import org.aftersale.shared.MessageReference;

/** What became of a report. Its sentence is the message {@code aftersale.parcel.verdict.<name>}. */
public enum ReportVerdict {
    /** The parcel is now where the report says. */
    RECORDED(Effect.TAKEN),
    /** The same report came before: nothing changed, and the answer is the same. */
    REPEATED(Effect.KEPT),
    /** It tells an earlier step of a parcel that is further: the status stays. */
    OUT_OF_ORDER(Effect.KEPT),
    /** Another report said so before: its date stands. */
    ALREADY_KNOWN(Effect.KEPT),
    /** Only a person decides this: a delivery starts a customer's deadlines. */
    LOST_AFTER_DELIVERED(Effect.KEPT),
    /** As {@link #LOST_AFTER_DELIVERED}. */
    RETURNED_AFTER_DELIVERED(Effect.KEPT),

    DELIVERED_BEFORE_SHIPPED(Effect.REFUSED),
    /** Lost or returned before it was shipped. */
    ENDED_BEFORE_SHIPPED(Effect.REFUSED),
    /** By more than a clock may be wrong: {@link ReportRules#CLOCK_SKEW}. */
    IN_THE_FUTURE(Effect.REFUSED),
    BEFORE_THE_ORDER(Effect.REFUSED),
    /** The key came before with another content. */
    KEY_REUSED(Effect.REFUSED),
    UNKNOWN_ORDER(Effect.REFUSED),
    /** The order has no such parcel. */
    UNKNOWN_PARCEL(Effect.REFUSED),
    /** The order has several parcels, and the report names none. */
    PARCEL_NOT_NAMED(Effect.REFUSED),

    /** The group has not so many of these units, or they are in other parcels. */
    UNKNOWN_UNITS(Effect.REFUSED),
    /** Every unit of the group is in a parcel of its own, and the report names none. */
    UNITS_NOT_NAMED(Effect.REFUSED),
    /** Units of a group that was reported as one parcel and has arrived, or did not. */
    REPORTED_AS_ONE(Effect.REFUSED),
    UNREADABLE_UNITS(Effect.REFUSED),
    NO_SENDER(Effect.REFUSED),
    NO_KEY(Effect.REFUSED),
    NO_ORDER(Effect.REFUSED),
    UNKNOWN_STATUS(Effect.REFUSED),
    UNREADABLE_DATE(Effect.REFUSED),
    /** Slashes: 05/06 is in June or in May. */
    AMBIGUOUS_DATE(Effect.REFUSED),
    UNREADABLE_PARCEL(Effect.REFUSED),
    /** Not even fields. */
    UNREADABLE(Effect.REFUSED),
    TOO_LONG(Effect.REFUSED),
    /** Too many others changed the same parcel at that moment. */
    TRY_AGAIN(Effect.REFUSED);

    private enum Effect {
        TAKEN,
        KEPT,
        REFUSED
    }

    private final Effect effect;

    ReportVerdict(Effect effect) {
        this.effect = effect;
    }

    /** Whether the report was not taken: the same key may be sent again, with a better content. */
    public boolean isRefused() {
        return effect == Effect.REFUSED;
    }

    /** Whether the parcel's status moved. */
    public boolean isMoving() {
        return effect == Effect.TAKEN;
    }

    public MessageReference getText() {
        return MessageReference.of("aftersale.parcel.verdict." + name());
    }
}
