package org.aftersale.help.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Word-level diff of two texts; {@link WordAlignment} bounds its time. */
public final class WordDiff {

    /** The change of a piece. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    private WordDiff() {}

    /**
     * @return the pieces in reading order, deletions before the insertions that replace them; empty
     *     if both texts are empty
     */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<Piece>();
        int fromOld = 0;
        int fromNow = 0;
        for (WordAlignment.Run run : WordAlignment.of(old, now)) {
            add(pieces, Kind.REMOVED, old.subList(fromOld, run.old));
            add(pieces, Kind.ADDED, now.subList(fromNow, run.now));
            add(pieces, Kind.SAME, old.subList(run.old, run.old + run.length));
            fromOld = run.old + run.length;
            fromNow = run.now + run.length;
        }
        add(pieces, Kind.REMOVED, old.subList(fromOld, old.size()));
        add(pieces, Kind.ADDED, now.subList(fromNow, now.size()));
        return pieces;
    }

    /** Each word with the white space after it, so that the joined words are the text. */
    private static List<String> words(String text) {
        return text.isEmpty()
                ? new ArrayList<String>()
                : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** A run of words with the same kind of change. */
    public static final class Piece {

        private final Kind kind;
        private final String words;

        Piece(Kind kind, String words) {
            this.kind = kind;
            this.words = words;
        }

        public Kind getKind() {
            return kind;
        }

        /** Including the white space after them. */
        public String getText() {
            return words;
        }
    }
}
