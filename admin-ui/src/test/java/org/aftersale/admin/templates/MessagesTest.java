package org.aftersale.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static final String[] LANGUAGES = {"en", "pl", "de", "es", "fr"};
    private static final String[] BUNDLES = {"admin"};

    private static final String[] FAMILIES = {
        "aftersale.title.(tickets|ticket|problem)",
        "aftersale.view.(open|mine|unassigned|waiting|solved|all)",
        "aftersale.ticket.type.(CLAIM|QUESTION)",
        "aftersale.ticket.status.(NEW|OPEN|PENDING|ON_HOLD|SOLVED|CLOSED)",
        "aftersale.claim.status.(SUBMITTED|UNDER_REVIEW|WAITING_FOR_CUSTOMER|APPROVED|PARTLY_APPROVED|REJECTED|WITHDRAWN)",
        "aftersale.order.status.(SUBMITTED|IN_PROCESS|SHIPPED|DELIVERED|COMPLETED|CANCELLED)",
        "aftersale.message.kind.(customer|agent|note|system)",
        "aftersale.reason.(DAMAGED|DEFECTIVE|WRONG_ITEM|MISSING|NOT_DELIVERED|NOT_AS_DESCRIBED|OTHER)",
        "aftersale.remedy.(REPAIR|REPLACEMENT|PRICE_REDUCTION|REFUND|SHOP_DECIDES)",
        "aftersale.decision.(APPROVED|REJECTED)",
        "aftersale.decision.approved.(CONFIRMED_DEFECT|CONFIRMED_BY_PHOTO|GOODWILL|SHOP_ERROR)",
        "aftersale.decision.rejected.(NO_DEFECT_FOUND|WORN_BY_USE|DAMAGED_AFTER_DELIVERY|OUTSIDE_GUARANTEE|NOT_OUR_ITEM|OTHER)",
        "aftersale.notice.(reply.sent|note.saved|decided|assigned|released|status)",
        "aftersale.history.(claim.submitted|claim.line.approved|claim.line.rejected|claim.line.under-review|claim.withdrawn|ticket.status|ticket.assigned|ticket.released|ticket.replied.agent|ticket.replied.customer|ticket.noted)",
        "aftersale.problem.(forbidden.title|not-found.title|expired.title|conflict.title|error.title|forbidden.text|not-found.text|expired.text|conflict.text|error.text)",
        "aftersale.error.(reply.empty|reply.long|note.empty|note.long|decision.none|decision.reason.missing|decision.reason.unknown|decision.other.note|conflict|line.decided)",
    };

    static Stream<Arguments> translations() {
        return Stream.of(BUNDLES)
                .flatMap(
                        bundle ->
                                Stream.of(LANGUAGES)
                                        .map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameAsTheBase(String bundle, String language) {
        Properties base = Desk.bundle(bundle, "en");
        Properties translated = Desk.bundle(bundle, language);
        assertThat(translated.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(base.stringPropertyNames());
        for (String code : base.stringPropertyNames()) {
            String text = translated.getProperty(code);
            assertThat(text).as(code).isNotBlank();
            assertThat(text)
                    .as("%s: write ’, which MessageFormat leaves alone", code)
                    .doesNotContain("'");
            assertThat(arguments(text)).as(code).isEqualTo(arguments(base.getProperty(code)));
            new MessageFormat(text);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void writesEachCodeOnce(String bundle, String language) throws IOException {
        String suffix = language.equals("en") ? "" : "_" + language;
        Path file = Desk.folder("/i18n/aftersale").resolve(bundle + suffix + ".properties");
        List<String> codes =
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .collect(Collectors.toList());
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void hasEveryCodeTheTemplatesName() throws IOException {
        Desk desk = Desk.english();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Desk.folder("/open_admin_style/templates"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ftl")).collect(Collectors.toList())) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                Matcher whole =
                        Pattern.compile("\"(aftersale\\.[A-Za-z.-]+[A-Za-z])\"\\s*[,)]")
                                .matcher(text);
                while (whole.find()) {
                    String code = whole.group(1);
                    if (!desk.knows(code) && !isFamily(desk, code)) {
                        missing.add(file.getFileName() + ": " + code);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasEveryCodeTheModuleNames() {
        Desk desk = Desk.english();
        List<String> missing = new ArrayList<>();
        for (String family : FAMILIES) {
            String stem = family.substring(0, family.indexOf('('));
            String members = family.substring(family.indexOf('(') + 1, family.length() - 1);
            for (String member : members.split("\\|")) {
                if (!desk.knows(stem + member)) {
                    missing.add(stem + member);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isFamily(Desk desk, String prefix) {
        return Stream.of(BUNDLES)
                .flatMap(bundle -> Desk.bundle(bundle, "en").stringPropertyNames().stream())
                .anyMatch(code -> code.startsWith(prefix + "."));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+|%n").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
