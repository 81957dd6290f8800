package org.aftersale.help.search.text;

/** A word of a text with its search term. */
public final class Word {

    /** The original spelling in lower case. */
    public final String written;

    /** The same without accents. */
    public final String plain;

    /** Its stem without accents: what is indexed and searched. */
    public final String term;

    /** Its offset in the text. */
    public final int start;

    public final int end;

    Word(String written, String plain, String term, int start, int end) {
        this.written = written;
        this.plain = plain;
        this.term = term;
        this.start = start;
        this.end = end;
    }

    /** The same position, read as another word. */
    public Word readAs(String otherWritten, String otherPlain, String otherTerm) {
        return new Word(otherWritten, otherPlain, otherTerm, start, end);
    }

    @Override
    public String toString() {
        return written + '/' + term;
    }
}
