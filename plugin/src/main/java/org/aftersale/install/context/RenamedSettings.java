package org.aftersale.install.context;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Logs a warning at startup for settings that a store still sets by a former name; former names
 * remain valid.
 */
public class RenamedSettings implements InitializingBean {

    private static final Log LOG = LogFactory.getLog(RenamedSettings.class);

    private static final Map<String, String> NEW_NAMES = new LinkedHashMap<String, String>();

    static {
        NEW_NAMES.put("aftersale.refund.patience", "aftersale.refund.timeout");
        NEW_NAMES.put("aftersale.outage.patience", "aftersale.outage.timeout");
    }

    private final Map<String, String> values;

    /**
     * @param values the store's values by former name; null or empty if not set
     */
    public RenamedSettings(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public void afterPropertiesSet() {
        String text = text();
        if (!text.isEmpty()) {
            LOG.warn(text);
        }
    }

    /** Empty if no former name is used. */
    String text() {
        String renamed =
                NEW_NAMES.entrySet().stream()
                        .filter(name -> isSet(values.get(name.getKey())))
                        .map(name -> name.getKey() + " was renamed to " + name.getValue())
                        .collect(Collectors.joining("; "));
        return renamed.isEmpty() ? "" : "Aftersale: " + renamed + " (the old name still works)";
    }

    private static boolean isSet(String value) {
        return value != null && !value.isEmpty();
    }
}
