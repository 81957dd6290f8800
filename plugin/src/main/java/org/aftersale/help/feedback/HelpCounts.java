package org.aftersale.help.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.shared.ConflictRetry;
import org.springframework.stereotype.Component;

/**
 * How readers took each text, as its row says it and as their acts say it.
 *
 * <p>Counts anew each time instead of adding: what runs twice, breaks off or is overtaken is right
 * the next time. The counts are those of the days for which acts are kept, so that what was read
 * long ago weighs nothing.
 */
@Component("aftersaleHelpCounts")
public class HelpCounts {

    private static final int BATCH = 200;

    @Resource(name = "aftersaleHelpCountRows")
    protected HelpCountRows rows;

    /**
     * Counts the acts that are kept and writes the counts on the texts where they differ, some in
     * each transaction, with a new generation, so that every node's search learns of them.
     *
     * @return how many texts were changed
     */
    public int bringUpToDate() {
        Map<String, long[]> counted = counted();
        List<long[]> changed = new ArrayList<long[]>();
        for (Object[] text : rows.ofTexts()) {
            long[] should = counted.getOrDefault(text[1] + "/" + text[2], new long[3]);
            boolean differs = false;
            for (int i = 0; i < 3; i++) {
                differs |= ((Number) text[3 + i]).longValue() != should[i];
            }
            if (differs) {
                changed.add(
                        new long[] {
                            ((Number) text[0]).longValue(), should[0], should[1], should[2]
                        });
            }
        }
        for (int from = 0; from < changed.size(); from += BATCH) {
            List<long[]> part = changed.subList(from, Math.min(from + BATCH, changed.size()));
            ConflictRetry.retry(() -> rows.write(part));
        }
        return changed.size();
    }

    /** Opened, helpful and unhelpful by article and language. */
    private Map<String, long[]> counted() {
        Map<String, long[]> counted = new HashMap<String, long[]>();
        for (Object[] row : rows.ofActs()) {
            long[] counts = counted.computeIfAbsent(row[0] + "/" + row[1], any -> new long[3]);
            counts[column((HelpEventKind) row[2])] = ((Number) row[3]).longValue();
        }
        return counted;
    }

    private static int column(HelpEventKind kind) {
        switch (kind) {
            case OPENED:
                return 0;
            case HELPFUL:
                return 1;
            default:
                return 2;
        }
    }
}
