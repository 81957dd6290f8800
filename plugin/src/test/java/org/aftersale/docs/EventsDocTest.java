package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares docs/events.md with the published event types and the jobs. */
class EventsDocTest {

    private static final Path EVENT_TYPES =
            Paths.get("src/main/java/org/aftersale/event/EventTypes.java");
    private static final Pattern CONSTANT =
            Pattern.compile("public static final String \\w+ = \"([a-z.]+)\";");
    private static final Pattern CALL = Pattern.compile("\\.(?:publish|announce)\\(([^;]*)\\);");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z.]+)` \\|");
    private static final Pattern JOB =
            Pattern.compile(
                    "(?:implements PeriodicJob|extends AgedRowsPurge) .*?String name\\(\\) \\{\\s*return \"([a-z.-]+)\"",
                    Pattern.DOTALL);

    private final String page = Docs.read("events.md");

    @Test
    void documentsExactlyTheExistingEventTypes() throws Exception {
        Set<String> types = found(CONSTANT, Sources.read(EVENT_TYPES));
        assertThat(types).contains("claim.filed", "ticket.replied.agent");
        assertThat(rows("## Event types")).isEqualTo(types);
    }

    /** Methods that receive the type as a parameter are skipped; their callers are checked. */
    @Test
    void publishesEventTypesByTheirConstants() {
        int constants = 0;
        for (String text : Sources.of("src/main/java")) {
            Matcher call = CALL.matcher(text);
            while (call.find()) {
                String arguments = call.group(1);
                boolean passedOn = arguments.matches("(?s)((ticket|refund), )?event,.*");
                boolean constant = arguments.contains("EventTypes.");
                assertThat(passedOn || constant).as(call.group()).isTrue();
                constants += constant ? 1 : 0;
            }
        }
        assertThat(constants).isGreaterThan(10);
    }

    @Test
    void documentsEachJob() {
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
