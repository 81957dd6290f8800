package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/events.md against what the code publishes and the jobs it runs. */
class EventsDocTest {

    /** What is said to the log, directly or by way of the features' own {@code announce}. */
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:publish|announce)\\(\\s*(?:\\w+,\\s*)?\"([a-z.]+)\"");

    private static final Pattern CALL = Pattern.compile("\\.(?:publish|announce)\\(([^;]*)\\);");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z.]+)` \\|");
    private static final Pattern JOB =
            Pattern.compile(
                    "implements PeriodicJob .*?String name\\(\\) \\{\\s*return \"([a-z.-]+)\"",
                    Pattern.DOTALL);

    private final String page = Docs.read("events.md");

    @Test
    void hasARowForEachTypeThatIsPublishedAndForNoOther() {
        Set<String> published = all(PUBLISHED);
        assertThat(published).contains("claim.filed", "ticket.replied.staff");
        assertThat(rows("## Event types")).isEqualTo(published);
    }

    /** Else the test above would overlook it: a type is written where it is published. */
    @Test
    void aTypeIsNamedInWordsWhereItIsPublished() {
        for (String text : Sources.of("src/main/java")) {
            Matcher call = CALL.matcher(text);
            while (call.find()) {
                String arguments = call.group(1);
                boolean passedOn = arguments.matches("(?s)((ticket|refund), )?event,.*");
                assertThat(passedOn || arguments.contains("\"")).as(call.group()).isTrue();
            }
        }
    }

    @Test
    void hasARowForEachJob() {
        assertThat(all(JOB)).isNotEmpty();
        assertThat(rows("## Periodic jobs")).isEqualTo(all(JOB));
    }

    private Set<String> rows(String heading) {
        String section = page.substring(page.indexOf(heading));
        int end = section.indexOf("\n## ", 1);
        return found(ROW, end < 0 ? section : section.substring(0, end));
    }

    private static Set<String> all(Pattern pattern) {
        Set<String> all = new TreeSet<>();
        Sources.of("src/main/java").forEach(text -> all.addAll(found(pattern, text)));
        return all;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
