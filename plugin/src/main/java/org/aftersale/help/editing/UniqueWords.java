package org.aftersale.help.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.help.editing.WordAlignment.Passage;
import org.aftersale.help.editing.WordAlignment.Run;

/** The words that occur exactly once in each of two passages: the landmarks of patience diff. */
final class UniqueWords {

    private static final int REPEATED = -1;

    private UniqueWords() {}

    /** The longest series of such words in the same order in both; each is a run of one word. */
    static List<Run> inBoth(List<String> old, List<String> now, Passage passage) {
        Map<String, Integer> onceInNow = once(now, passage.nowFrom, passage.nowTo);
        Map<String, Integer> onceInOld = once(old, passage.oldFrom, passage.oldTo);
        List<Run> candidates = new ArrayList<Run>();
        for (int i = passage.oldFrom; i < passage.oldTo; i++) {
            String word = old.get(i);
            int at = onceInNow.getOrDefault(word, REPEATED);
            if (at != REPEATED && onceInOld.get(word) != REPEATED) {
                candidates.add(new Run(i, at, 1));
            }
        }
        return longestAscending(candidates);
    }

    private static Map<String, Integer> once(List<String> words, int from, int to) {
        Map<String, Integer> once = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            once.merge(words.get(i), i, (first, second) -> REPEATED);
        }
        return once;
    }

    /** By the lengths of the series that end at each candidate. */
    private static List<Run> longestAscending(List<Run> candidates) {
        int[] last = new int[candidates.size()];
        int[] before = new int[candidates.size()];
        int length = 0;
        for (int i = 0; i < candidates.size(); i++) {
            int place = place(candidates, last, length, candidates.get(i).now);
            before[i] = place == 0 ? -1 : last[place - 1];
            last[place] = i;
            length = Math.max(length, place + 1);
        }
        Run[] series = new Run[length];
        int at = length == 0 ? -1 : last[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            series[i] = candidates.get(at);
            at = before[at];
        }
        return length == 0 ? Collections.emptyList() : Arrays.asList(series);
    }

    /** Binary search of the first series that ends at or behind that position. */
    private static int place(List<Run> candidates, int[] last, int length, int now) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(last[middle]).now < now) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
