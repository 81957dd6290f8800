package org.aftersale.settings;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The values of all settings as this node knows them. Whoever asks reads memory: no page, lock or
 * transaction waits for a setting, and none sees a value that was not committed. {@link
 * SettingRefresh} reads the rows every second; a change made on this node counts at once.
 */
@Component("aftersaleSettingSnapshot")
public class SettingSnapshot {

    private final SettingRows rows;

    private volatile Map<String, String> texts = Collections.emptyMap();

    /** How often this node has changed a setting. */
    private long changes;

    @Autowired
    public SettingSnapshot(SettingRows rows) {
        this.rows = rows;
    }

    /** Null if the default applies. */
    String text(String key) {
        return texts.get(key);
    }

    /** Reads the rows. Needs a thread that holds no connection. */
    public void refresh() {
        long before = changes();
        Map<String, String> read = rows.texts();
        synchronized (this) {
            // a change of this node may be newer than what was read; the next second shows both
            if (changes == before) {
                texts = read;
            }
        }
    }

    private synchronized long changes() {
        return changes;
    }

    /**
     * To be called once the change is committed.
     *
     * @param text null for the default
     */
    synchronized void changed(String key, String text) {
        Map<String, String> next = new HashMap<String, String>(texts);
        if (text == null) {
            next.remove(key);
        } else {
            next.put(key, text);
        }
        texts = next;
        changes++;
    }
}
