package org.aftersale.help.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.shared.ConflictRetry;
import org.springframework.stereotype.Component;

/**
 * Counts of opened, helpful and unhelpful per text.
 *
 * <p>Recounts instead of incrementing, so that an interrupted or repeated run is corrected by the
 * next. Only events within the retention period count, so that old votes have no weight.
 */
@Component("aftersaleHelpCounts")
public class HelpCounts {

    private static final int BATCH = 200;

    @Resource(name = "aftersaleHelpCountRows")
    protected HelpCountRows rows;

    /**
     * Counts the recorded events and updates the texts whose counts differ, in batches of one
     * transaction each, with a new generation, so that the search of every node picks them up.
     *
     * @return how many texts were changed
     */
    public int bringUpToDate() {
        Map<String, long[]> byText = recount();
        List<long[]> changed = new ArrayList<long[]>();
        for (Object[] text : rows.ofTexts()) {
            long[] expected = byText.getOrDefault(text[1] + "/" + text[2], new long[3]);
            boolean differs = false;
            for (int i = 0; i < 3; i++) {
                differs |= ((Number) text[3 + i]).longValue() != expected[i];
            }
            if (differs) {
                changed.add(
                        new long[] {
                            ((Number) text[0]).longValue(), expected[0], expected[1], expected[2]
                        });
            }
        }
        for (int from = 0; from < changed.size(); from += BATCH) {
            List<long[]> part = changed.subList(from, Math.min(from + BATCH, changed.size()));
            ConflictRetry.retry(() -> rows.write(part));
        }
        return changed.size();
    }

    /** Counts of opened, helpful and unhelpful by article id and language. */
    private Map<String, long[]> recount() {
        Map<String, long[]> byText = new HashMap<String, long[]>();
        for (Object[] row : rows.ofActs()) {
            long[] counts = byText.computeIfAbsent(row[0] + "/" + row[1], any -> new long[3]);
            counts[column((HelpEventKind) row[2])] = ((Number) row[3]).longValue();
        }
        return byText;
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
