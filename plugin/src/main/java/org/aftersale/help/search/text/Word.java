package org.aftersale.help.search.text;

/** A word of a text, and what it is found by. */
public final class Word {

    /** In lower case, as it was written. */
    public final String written;

    /** The same without accents. */
    public final String plain;

    /** Its stem, without accents: what is indexed and asked for. */
    public final String term;

    /** Where it stands in the text. */
    public final int start;

    public final int end;

    Word(String written, String plain, String term, int start, int end) {
        this.written = written;
        this.plain = plain;
        this.term = term;
        this.start = start;
        this.end = end;
    }

    /** The same place in the text, taken for another word. */
    public Word readAs(String otherWritten, String otherPlain, String otherTerm) {
        return new Word(otherWritten, otherPlain, otherTerm, start, end);
    }

    @Override
    public String toString() {
        return written + '/' + term;
    }
}
