package org.aftersale.help.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the runs of words that two texts have in common, in order.
 *
 * <p>The shortest difference takes time quadratic in the number of changed words: ten seconds for
 * two unlike texts of 90,000 characters. It is therefore computed for short passages only. Long
 * ones are first divided at the words that occur exactly once in both; a long passage without such
 * words counts as replaced.
 */
final class WordAlignment {

    /** The most words of both passages together compared exactly: some ten milliseconds. */
    static final int MAX_EXACT = 2_000;

    /** Each division looks at every word once. */
    private static final int MAX_DIVISIONS = 12;

    private final List<String> old;
    private final List<String> now;
    private final List<Run> runs = new ArrayList<Run>();

    private WordAlignment(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /** In ascending order of both positions. */
    static List<Run> of(List<String> old, List<String> now) {
        WordAlignment alignment = new WordAlignment(old, now);
        alignment.align(new Passage(0, old.size(), 0, now.size()), 0);
        alignment.runs.sort(Comparator.comparingInt(run -> run.old));
        return alignment.runs;
    }

    private void align(Passage whole, int divisions) {
        Passage passage = trimmed(whole);
        if (passage.isOneSided()) {
            return;
        }
        if (passage.size() <= MAX_EXACT) {
            compare(passage);
            return;
        }
        List<Run> anchors =
                divisions == MAX_DIVISIONS
                        ? new ArrayList<Run>()
                        : UniqueWords.inBoth(old, now, passage);
        int fromOld = passage.oldFrom;
        int fromNow = passage.nowFrom;
        for (Run anchor : anchors) {
            align(new Passage(fromOld, anchor.old, fromNow, anchor.now), divisions + 1);
            runs.add(anchor);
            fromOld = anchor.old + anchor.length;
            fromNow = anchor.now + anchor.length;
        }
        if (!anchors.isEmpty()) {
            align(new Passage(fromOld, passage.oldTo, fromNow, passage.nowTo), divisions + 1);
        }
    }

    /** Records the common beginning and end, and returns what is between. */
    private Passage trimmed(Passage in) {
        int most = Math.min(in.oldTo - in.oldFrom, in.nowTo - in.nowFrom);
        int start = 0;
        while (start < most && old.get(in.oldFrom + start).equals(now.get(in.nowFrom + start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && old.get(in.oldTo - 1 - end).equals(now.get(in.nowTo - 1 - end))) {
            end++;
        }
        add(in.oldFrom, in.nowFrom, start);
        add(in.oldTo - end, in.nowTo - end, end);
        return new Passage(in.oldFrom + start, in.oldTo - end, in.nowFrom + start, in.nowTo - end);
    }

    private void compare(Passage in) {
        int fromOld = in.oldFrom;
        int fromNow = in.nowFrom;
        List<String> before = old.subList(in.oldFrom, in.oldTo);
        List<String> after = now.subList(in.nowFrom, in.nowTo);
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = in.oldFrom + delta.getSource().getPosition();
            add(fromOld, fromNow, start - fromOld);
            fromNow += start - fromOld + delta.getTarget().size();
            fromOld = start + delta.getSource().size();
        }
        add(fromOld, fromNow, in.oldTo - fromOld);
    }

    private void add(int oldAt, int nowAt, int length) {
        if (length > 0) {
            runs.add(new Run(oldAt, nowAt, length));
        }
    }

    /** Words that both texts have in common: where they begin in each, and how many. */
    static final class Run {

        final int old;
        final int now;
        final int length;

        Run(int old, int now, int length) {
            this.old = old;
            this.now = now;
            this.length = length;
        }
    }

    /** The words from one index up to, not including, another in each of both texts. */
    static final class Passage {

        final int oldFrom;
        final int oldTo;
        final int nowFrom;
        final int nowTo;

        Passage(int oldFrom, int oldTo, int nowFrom, int nowTo) {
            this.oldFrom = oldFrom;
            this.oldTo = oldTo;
            this.nowFrom = nowFrom;
            this.nowTo = nowTo;
        }

        int size() {
            return oldTo - oldFrom + nowTo - nowFrom;
        }

        boolean isOneSided() {
            return oldFrom == oldTo || nowFrom == nowTo;
        }
    }
}
