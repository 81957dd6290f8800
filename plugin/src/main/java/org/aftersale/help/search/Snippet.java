package org.aftersale.help.search;

/** A stretch of a passage. */
public final class Snippet {

    private final String words;
    private final boolean marked;

    public Snippet(String words, boolean marked) {
        this.words = words;
        this.marked = marked;
    }

    /** Plain text. */
    public String getWords() {
        return words;
    }

    /** Whether it is what was asked for. */
    public boolean isMarked() {
        return marked;
    }
}
