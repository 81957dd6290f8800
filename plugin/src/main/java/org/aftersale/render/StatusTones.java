package org.aftersale.render;

import java.util.HashMap;
import java.util.Map;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/**
 * The tone of a status, by its code alone: a code shared by several kinds of status has the same
 * tone in all of them.
 */
public class StatusTones {

    private final Map<String, Tone> tones = new HashMap<>();

    public StatusTones(Status[]... kinds) {
        for (Status[] statuses : kinds) {
            for (Status status : statuses) {
                Tone other = tones.put(status.name(), status.getTone());
                if (other != null && other != status.getTone()) {
                    throw new IllegalArgumentException(
                            status.name() + " is both " + other + " and " + status.getTone());
                }
            }
        }
    }

    /** Unknown codes, such as a store's own order status, are muted. */
    public Tone of(String code) {
        return tones.getOrDefault(code, Tone.MUTE);
    }
}
