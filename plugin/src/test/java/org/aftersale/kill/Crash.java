package org.aftersale.kill;

/**
 * Ends this process at its crash point as a kill would: no hook runs, nothing is closed or rolled
 * back here.
 */
public final class Crash<P extends Enum<P>> {

    static final int EXIT_VALUE = 86;

    private final P point;
    private final NodeVoice voice;

    /**
     * @param point null for a node that does not crash by itself
     */
    public Crash(P point, NodeVoice voice) {
        this.point = point;
        this.voice = voice;
    }

    /** Whether this node is to crash somewhere. */
    public boolean isPlanned() {
        return point != null;
    }

    /** Whether this node is to crash there. */
    public boolean isPlannedAt(P place) {
        return point == place;
    }

    /** To be called at each crash point; returns unless it is this node's. */
    public void at(P place) {
        if (point == place) {
            voice.say(place.name());
            Runtime.getRuntime().halt(EXIT_VALUE);
        }
    }
}
