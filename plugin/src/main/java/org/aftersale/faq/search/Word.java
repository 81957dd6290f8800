package org.aftersale.faq.search;

/** A word of a text, and what it is found by. */
final class Word {

    /** In lower case, as it was written. */
    final String written;

    /** The same without accents. */
    final String plain;

    /** Its stem, without accents: what is indexed and asked for. */
    final String term;

    /** Where it stands in the text. */
    final int start;

    final int end;

    Word(String written, String plain, String term, int start, int end) {
        this.written = written;
        this.plain = plain;
        this.term = term;
        this.start = start;
        this.end = end;
    }

    /** The same place in the text, taken for another word. */
    Word readAs(String otherWritten, String otherPlain, String otherTerm) {
        return new Word(otherWritten, otherPlain, otherTerm, start, end);
    }

    @Override
    public String toString() {
        return written + '/' + term;
    }
}
