package org.aftersale.help.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Word-level diff of two texts. */
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
