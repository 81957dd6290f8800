package org.aftersale.host;

/** What a gateway said to a {@link GatewayCall}, as far as it can be known. */
public final class GatewayResult {

    /** What became of the money. */
    public enum Kind {
        /** It is given back, or the gateway has taken it upon itself to do so. */
        PAID,
        /** It is not, and the gateway says so. */
        DECLINED,
        /** It has never heard of this call: nothing was given back by it. */
        NOT_FOUND,
        /** Nobody can tell: no answer in time, a broken one, or one that makes no sense. */
        UNKNOWN,
        /** This store, or this process of it, has no such gateway, or it gives nothing back. */
        NO_GATEWAY
    }

    private final Kind kind;
    private final String reference;
    private final String words;

    private GatewayResult(Kind kind, String reference, String words) {
        this.kind = kind;
        this.reference = reference;
        this.words = words;
    }

    /**
     * @param reference the gateway's own; null where it gave none
     * @param words what it said, for people who look into it; never shown to shoppers
     */
    public static GatewayResult of(Kind kind, String reference, String words) {
        return new GatewayResult(kind, reference, words);
    }

    public Kind getKind() {
        return kind;
    }

    public String getReference() {
        return reference;
    }

    public String getWords() {
        return words;
    }
}
