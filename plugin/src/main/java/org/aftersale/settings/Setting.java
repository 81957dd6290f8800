package org.aftersale.settings;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.shared.FieldErrors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * One setting: its definition, and the value that applies on this node now. A feature declares it
 * as a bean, has it injected and asks {@link #get} each time; nothing else has to be registered.
 * Reading costs no statement.
 *
 * <p>Its texts are the messages {@code aftersale.setting.<key>} and {@code
 * aftersale.setting.<key>.hint}, those of its page {@code aftersale.settings.group.<group>} and
 * {@code aftersale.settings.group.<group>.for}.
 *
 * @param <T> the value's type; immutable
 */
public abstract class Setting<T> implements InitializingBean, Supplier<T> {

    private static final Log LOG = LogFactory.getLog(Setting.class);

    @Resource(name = "aftersaleSettingSnapshot")
    protected SettingSnapshot snapshot;

    private final String group;
    private final String key;
    private final SettingDefault byDefault;
    private volatile Parsed<T> parsed;

    /**
     * @param group the page on which it is changed; letters and dashes
     * @param key unique and permanent: values and history are stored under it; at most 120
     *     characters
     */
    protected Setting(String group, String key, SettingDefault byDefault) {
        this.group = group;
        this.key = key;
        this.byDefault = byDefault;
    }

    /**
     * @throws IllegalArgumentException if the default cannot be read: nothing is guessed
     */
    @Override
    public void afterPropertiesSet() {
        getDefaultText();
    }

    /** The value that applies now: at most two seconds old. */
    @Override
    public T get() {
        return in(snapshot);
    }

    /** The value that applies on the node with this snapshot; null for the default. */
    T in(SettingSnapshot node) {
        String text = node == null ? null : node.text(key);
        Parsed<T> last = parsed;
        if (last == null || !(text == null ? last.text == null : text.equals(last.text))) {
            last = new Parsed<T>(text, text == null ? defaultValue() : stored(text));
            parsed = last;
        }
        return last.value;
    }

    private T stored(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            LOG.error("The setting " + key + " cannot be read, its default applies: " + text, e);
            return defaultValue();
        }
    }

    private T defaultValue() {
        try {
            return parse(byDefault.getText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    byDefault.getProperty()
                            + " cannot be read: '"
                            + byDefault.getText()
                            + "': "
                            + e.getMessage(),
                    e);
        }
    }

    public final String getKey() {
        return key;
    }

    public final String getGroup() {
        return group;
    }

    /** The name of the property that is its default; null if it has none. */
    public final String getProperty() {
        return byDefault.getProperty();
    }

    /** The default, as it would be stored. */
    public final String getDefaultText() {
        return format(defaultValue());
    }

    /**
     * @throws IllegalArgumentException if the text is no value of this setting
     */
    protected abstract T parse(String text);

    /** The value as it is stored; equal values have equal texts. */
    protected abstract String format(T value);

    /**
     * Checks what was typed.
     *
     * @return the value as it is stored; of no meaning if an error was added
     */
    protected abstract String read(SettingInput input, FieldErrors errors);

    /**
     * What is stored instead of {@code next}, for a setting that never forgets a part of its value.
     *
     * @param now the value that applies
     */
    protected String keeping(String next, String now) {
        return next;
    }

    private static final class Parsed<T> {

        private final String text;
        private final T value;

        Parsed(String text, T value) {
            this.text = text;
            this.value = value;
        }
    }
}
