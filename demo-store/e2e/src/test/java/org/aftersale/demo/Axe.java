package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks our part of a page with axe-core, excluding the store's layout. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String EVERYTHING =
            "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
                    + " rules: {'target-size': {enabled: true}%s}";

    private static final String NO_CONTRAST = ", 'color-contrast': {enabled: false}";

    private Axe() {}

    /**
     * Loads axe with every page that this one will open, which the browser compiles once: sent to
     * each page when it is asked for, it takes a sixth of the check.
     */
    static void loadInto(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** What is wrong, a line each; empty is what we want. */
    static List<String> violations(Page page) {
        return run(page, EVERYTHING.formatted(""));
    }

    /** Without contrast, half of the time: for a page whose colours were checked elsewhere. */
    static List<String> violationsBesidesContrast(Page page) {
        return run(page, EVERYTHING.formatted(NO_CONTRAST));
    }

    /** What the width of the window decides, in a tenth of the time: the rest is as in another. */
    static List<String> violationsOfLayout(Page page) {
        return run(
                page,
                "runOnly: {type: 'rule',"
                        + " values: ['target-size', 'scrollable-region-focusable']}");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>)
                page.evaluate(
                        "async () => { const found = await axe.run('#aftersale', { "
                                + rules
                                + ", resultTypes: ['violations']});"
                                + " return found.violations.flatMap(rule => rule.nodes.map(node =>"
                                + " rule.id + ': ' + node.html.slice(0, 200) + ' – '"
                                + " + node.failureSummary)); }");
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
