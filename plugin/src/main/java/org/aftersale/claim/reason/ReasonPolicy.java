package org.aftersale.claim.reason;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What the merchant has decided about one reason. Immutable. */
public final class ReasonPolicy {

    /** The beginning of the codes of reasons that a merchant has added: no later one of ours. */
    public static final String OWN = "OWN_";

    private final String code;
    private final boolean offered;
    private final boolean needsNote;
    private final Map<String, String> names;

    /**
     * @param offered whether it can be chosen from now on; those who have chosen it keep it
     * @param needsNote whether whoever chooses it has to explain it
     * @param names by language; missing ones are those of the messages
     */
    public ReasonPolicy(
            String code, boolean offered, boolean needsNote, Map<String, String> names) {
        this.code = code;
        this.offered = offered;
        this.needsNote = needsNote;
        this.names = Collections.unmodifiableMap(new TreeMap<String, String>(names));
    }

    public String getCode() {
        return code;
    }

    public boolean isOffered() {
        return offered;
    }

    public boolean needsNote() {
        return needsNote;
    }

    public Map<String, String> getNames() {
        return names;
    }

    /** Whether a merchant has added it. */
    public boolean isOwn() {
        return code.startsWith(OWN);
    }

    /** The same, but no longer to be chosen. */
    ReasonPolicy withdrawn() {
        return new ReasonPolicy(code, false, needsNote, names);
    }
}
