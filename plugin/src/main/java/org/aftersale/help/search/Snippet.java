package org.aftersale.help.search;

/** A part of a passage. */
public final class Snippet {

    private final String text;
    private final boolean marked;

    public Snippet(String text, boolean marked) {
        this.text = text;
        this.marked = marked;
    }

    /** Plain text. */
    public String getText() {
        return text;
    }

    /** Whether it matches the question. */
    public boolean isMarked() {
        return marked;
    }
}
