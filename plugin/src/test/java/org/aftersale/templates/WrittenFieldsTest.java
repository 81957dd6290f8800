package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.render.problem.RefusedForms;
import org.junit.jupiter.api.Test;

/**
 * Every field in which people write is known by name, so that a refused form keeps it: {@link
 * org.aftersale.render.problem.KeptWords}.
 */
class WrittenFieldsTest {

    private static final Pattern FIELD =
            Pattern.compile(
                    "<@f\\.(?:textarea|text|input)\\b[^>]*?\\bname=\"([a-zA-Z]+)_?[\"$]|<(?:textarea|input"
                            + " type=\"text\")[^>]*?\\bname=\"([a-zA-Z]+)_?[\"$]");

    /** Amounts, positions, days and addresses: what is typed again in a moment. */
    private static final List<String> SHORT =
            Arrays.asList(
                    "amount",
                    "at",
                    "day",
                    "delivery",
                    "featured",
                    "fee",
                    "from",
                    "lastDay",
                    "order",
                    "proof",
                    "q",
                    "quantity",
                    "received",
                    "review",
                    "slug",
                    "sum",
                    "time",
                    "to",
                    "until");

    @Test
    void everyFieldThatPeopleWriteInIsKept() throws IOException {
        List<String> names = new ArrayList<>(written());
        assertThat(names).contains("body", "note", "message", "subject", "description");
        names.removeAll(SHORT);
        assertThat(names).allMatch(RefusedForms::isText, "kept when its form is refused");
    }

    private static Set<String> written() throws IOException {
        Set<String> names = new TreeSet<>();
        for (ModuleSources module : Arrays.asList(ModuleSources.SHOP, ModuleSources.OFFICE)) {
            for (Path template : module.templates()) {
                Matcher field = FIELD.matcher(new String(Files.readAllBytes(template), "UTF-8"));
                while (field.find()) {
                    names.add(field.group(1) == null ? field.group(2) : field.group(1));
                }
            }
        }
        return names;
    }
}
