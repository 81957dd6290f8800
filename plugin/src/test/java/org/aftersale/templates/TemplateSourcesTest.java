package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules for the template sources of every module. */
class TemplateSourcesTest {

    private static final int WIDEST = 140;
    private static final Pattern DEFINED = Pattern.compile("<#(?:macro|function)\\s+(\\w+)");

    @ParameterizedTest
    @EnumSource(names = {"SHARED", "SHOP", "OFFICE"})
    void containsNoOverlongLines(ModuleSources sources) throws IOException {
        List<String> wide = new ArrayList<>();
        List<Path> files = sources.templates();
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.length() > WIDEST) {
                    wide.add(file + ":" + number);
                }
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(wide).isEmpty();
    }

    /** Shared macros are in core.ftl; one side may refine a macro, but not both. */
    @Test
    void definesNoMacroOnBothSides() throws IOException {
        Set<String> shop = defined(ModuleSources.SHOP);
        Set<String> office = defined(ModuleSources.OFFICE);
        assertThat(shop).contains("stepper");
        assertThat(office).contains("due");
        assertThat(shop).doesNotContainAnyElementsOf(office);
    }

    private static Set<String> defined(ModuleSources sources) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : sources.templates()) {
            if (file.getParent().endsWith("lib")) {
                Matcher macro = DEFINED.matcher(Templates.text(file));
                while (macro.find()) {
                    names.add(macro.group(1));
                }
            }
        }
        return names;
    }
}
