package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.shared.Tone;
import org.junit.jupiter.api.Test;

/** Restrictions on a module's style sheet and script. */
public abstract class StylesContract {

    private final String scope;
    private final String css;
    private final String[] scripts;

    /**
     * @param scope the prefix of every selector of the style sheet
     */
    protected StylesContract(String scope, String css, String... scripts) {
        this.scope = scope;
        this.css = css;
        this.scripts = scripts.clone();
    }

    @Test
    void styleNothingOutsideTheModulesElement() throws IOException {
        assertThat(selectors()).isNotEmpty().allMatch(selector -> selector.startsWith(scope));
    }

    /**
     * A store's rules for bare elements may be as specific as {@code #content input[type=text]}.
     */
    @Test
    void outrankAStoresRulesForItsElements() throws IOException {
        assertThat(selectors())
                .filteredOn(selector -> !selector.startsWith(scope + "-"))
                .hasSizeGreaterThan(100)
                .allMatch(selector -> selector.startsWith(scope + ":not(#_)"));
    }

    private List<String> selectors() throws IOException {
        String rules = read(css).replaceAll("(?s)/\\*.*?\\*/", "");
        List<String> selectors = new ArrayList<>();
        Matcher rule = Pattern.compile("([^{}]+)\\{").matcher(rules);
        while (rule.find()) {
            String head = rule.group(1).trim();
            if (!head.startsWith("@")) {
                for (String selector : head.split(",(?![^(]*\\))")) {
                    selectors.add(selector.trim());
                }
            }
        }
        return selectors;
    }

    /** An undefined token would leave its rule without a value. */
    @Test
    void defineEveryTokenTheyUse() throws IOException {
        String rules = read(css);
        Set<String> declared = all(rules, "(--_[a-z-]+):");
        assertThat(declared).containsAll(all(rules, "var\\((--_[a-z-]+)"));
    }

    @Test
    void defineOneColourForEachTone() throws IOException {
        String rules = read(css);
        for (Tone tone : Tone.values()) {
            String token = "--_" + tone.getCode();
            assertThat(rules).containsOnlyOnce(token + ": #").containsOnlyOnce(token + "-soft: #");
            // a pill without a tone is muted
            if (tone != Tone.MUTE) {
                assertThat(rules).contains(".afs-pill--" + tone.getCode() + " {");
            }
        }
    }

    @Test
    void loadNothingFromOtherServers() throws IOException {
        assertThat(read(css)).doesNotContain("http:", "https:", "url(//", "@import");
        for (String script : scripts) {
            assertThat(read(script)).doesNotContain("http:", "https:", "eval(", "innerHTML");
        }
    }

    @Test
    void containNoCodeAContentSecurityPolicyMayForbid() throws IOException {
        for (String script : scripts) {
            assertThat(InlineCode.inScript(read(script))).as(script).isEmpty();
        }
    }

    private static Set<String> all(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String read(String resource) throws IOException {
        return Templates.text(Templates.resource(resource));
    }
}
