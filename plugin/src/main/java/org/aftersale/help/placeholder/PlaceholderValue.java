package org.aftersale.help.placeholder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a placeholder says: plain words, some of them links. Escaped where it is shown. */
public final class PlaceholderValue {

    private final List<Part> parts = new ArrayList<Part>();

    private PlaceholderValue() {}

    public static PlaceholderValue of(String words) {
        return new PlaceholderValue().and(words);
    }

    /**
     * @param path within the shop, beginning with a slash
     */
    public static PlaceholderValue link(String words, String path) {
        return new PlaceholderValue().andLink(words, path);
    }

    public PlaceholderValue and(String words) {
        parts.add(new Part(words, null));
        return this;
    }

    public PlaceholderValue andLink(String words, String path) {
        parts.add(new Part(words, path));
        return this;
    }

    public List<Part> getParts() {
        return Collections.unmodifiableList(parts);
    }

    /** Words, and where they lead. */
    public static final class Part {

        private final String words;
        private final String path;

        private Part(String words, String path) {
            this.words = words;
            this.path = path;
        }

        public String getWords() {
            return words;
        }

        /** Null for words that lead nowhere. */
        public String getPath() {
            return path;
        }
    }
}
