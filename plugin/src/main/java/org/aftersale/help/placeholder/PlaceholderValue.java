package org.aftersale.help.placeholder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The value of a placeholder: plain text with links. Escaped on output. */
public final class PlaceholderValue {

    private final List<Part> parts = new ArrayList<Part>();

    private PlaceholderValue() {}

    public static PlaceholderValue of(String text) {
        return new PlaceholderValue().and(text);
    }

    /**
     * @param path within the store, starting with a slash
     */
    public static PlaceholderValue link(String text, String path) {
        return new PlaceholderValue().andLink(text, path);
    }

    public PlaceholderValue and(String text) {
        parts.add(new Part(text, null));
        return this;
    }

    public PlaceholderValue andLink(String text, String path) {
        parts.add(new Part(text, path));
        return this;
    }

    public List<Part> getParts() {
        return Collections.unmodifiableList(parts);
    }

    /** Text with an optional link. */
    public static final class Part {

        private final String text;
        private final String path;

        private Part(String text, String path) {
            this.text = text;
            this.path = path;
        }

        public String getText() {
            return text;
        }

        /** Null if the text is not a link. */
        public String getPath() {
            return path;
        }
    }
}
