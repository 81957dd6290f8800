package org.aftersale.help.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts, word by word. */
public final class WordDiff {

    /** What became of a stretch of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    private WordDiff() {}

    /**
     * @return the stretches in reading order, what went before what came in its place; none where
     *     both are empty
     */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, start));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().getLines().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    /** Each with the white space behind it, so that the pieces joined are the text. */
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

    /** A stretch of words. */
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

        /** With the white space behind them. */
        public String getWords() {
            return words;
        }
    }
}
