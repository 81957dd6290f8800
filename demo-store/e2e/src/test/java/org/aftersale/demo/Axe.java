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

    private static final String RUN =
            "async () => {  const found = await axe.run('#aftersale', {    runOnly: ['wcag2a',"
                    + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',      'best-practice'],    rules:"
                    + " {'target-size': {enabled: true}},    resultTypes: ['violations']});  return"
                    + " found.violations.flatMap(rule => rule.nodes.map(node =>    rule.id + ': ' +"
                    + " node.html.slice(0, 200) + ' – ' + node.failureSummary));}";

    private Axe() {}

    /** What is wrong, a line each; empty is what we want. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
