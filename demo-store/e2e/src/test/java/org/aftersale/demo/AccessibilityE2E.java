package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of ours can be used by whoever comes: by keyboard, by ear, enlarged, on a phone. */
class AccessibilityE2E extends Browsing {

    /** 1280 px enlarged to 400 %, as WCAG counts it. */
    private static final int ENLARGED = 320;

    private OurCases cases;
    private final Map<String, Page> windows = new HashMap<>();

    @BeforeAll
    void file() {
        cases = new OurCases();
    }

    @AfterEach
    void forget() {
        windows.clear();
    }

    @AfterAll
    void withdraw() {
        if (cases != null) {
            cases.close();
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {WIDE, NARROW})
    void axeFindsNothingAndTheKeyboardGoesThrough(int width) {
        List<String> wrong = new ArrayList<>();
        for (OurPages.OurPage ours : OurPages.all(cases)) {
            Page page = open(ours, width);
            Axe.violations(page).forEach(found -> wrong.add(ours + ": " + found));
            String found = alongTheTabKey(page);
            if (!found.isEmpty()) {
                wrong.add(ours + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** As narrow as WCAG asks for, and as a page is whose scripts did not come. */
    @Test
    void enlargedAndWithoutScriptsAPageKeepsToItsWidthWhateverItsWords() {
        List<String> wrong = new ArrayList<>();
        for (OurPages.OurPage ours : OurPages.all(cases)) {
            Page page = open(ours, ENLARGED);
            Axe.violations(page).forEach(found -> wrong.add(ours + ": " + found));
            for (String how : List.of("as it is", "spaced", "half as long again")) {
                page.evaluate(STRETCH, how);
                String outside = page.evaluate(OUTSIDE).toString();
                if (!outside.isEmpty()) {
                    wrong.add(ours + ", " + how + ": " + outside);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A check that always passes would be worth nothing. */
    @Test
    void axeFindsWhatIsWrong() {
        Page page = open(OurPages.all(cases).get(3), NARROW);
        page.evaluate(
                "() => { const root = document.getElementById('aftersale');"
                        + " root.querySelector('textarea').removeAttribute('id');"
                        + " root.querySelector('h1').style.color = '#ccc'; root.lang = 'xx-nope'; }");
        assertThat(String.join("\n", Axe.violations(page)))
                .contains("label:", "color-contrast:", "valid-lang:");
    }

    /** Words of other languages are longer; lines are spaced as WCAG 1.4.12 lets a reader. */
    private static final String STRETCH =
            "how => {"
                    + " const root = document.getElementById('aftersale');"
                    + " if (how === 'half as long again') {"
                    + "  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);"
                    + "  while (walk.nextNode()) {"
                    + "   const text = walk.currentNode, words = text.data.trim();"
                    + "   if (words && !/^[\\d\\W]+$|^CL-/.test(words))"
                    + "    text.data += ' ' + words.slice(0, Math.ceil(words.length / 2));"
                    + "  }"
                    + " }"
                    + " if (how === 'spaced') {"
                    + "  const style = document.createElement('style');"
                    + "  style.textContent = '#aftersale, #aftersale * { line-height: 1.5 !important;"
                    + " letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " #aftersale p { margin-bottom: 2em !important }';"
                    + "  document.head.append(style);"
                    + " }"
                    + "}";

    /** What reaches beyond our element, or has words cut off at its edge. */
    private static final String OUTSIDE =
            "() => {"
                    + " const root = document.getElementById('aftersale'), edge ="
                    + "  root.getBoundingClientRect(), found = [];"
                    + " for (const e of root.querySelectorAll('*')) {"
                    + "  if (e.closest('.afs-hidden, svg') || !e.checkVisibility()) continue;"
                    + "  const box = e.getBoundingClientRect();"
                    + "  if (box.width && (box.right > edge.right + 1 || box.left < edge.left - 1)"
                    + "    && !(e.closest('thead')))"
                    + "   found.push(e.tagName + '.' + e.className + ' ' + box.left + '–' + box.right"
                    + "    + ' of ' + edge.right);"
                    + "  if (e.matches('button, .afs-button, .afs-pill')"
                    + "    && e.scrollWidth > e.clientWidth + 1)"
                    + "   found.push('cut: ' + e.textContent);"
                    + " }"
                    + " return found.slice(0, 5).join('; ');"
                    + "}";

    /** What goes wrong on the way of the Tab key; empty where all is well. */
    private static String alongTheTabKey(Page page) {
        page.evaluate(
                "() => { const s = document.createElement('a'); s.href = '#';"
                        + " document.getElementById('aftersale').before(s); s.focus(); }");
        int stops = ((Number) page.evaluate(STOPS)).intValue();
        for (int stop = 0; stop < stops; stop++) {
            tab(page, stop);
            String found = page.evaluate(FOCUSED, stop).toString();
            if (!found.isEmpty()) {
                return "stop " + (stop + 1) + " of " + stops + ": " + found;
            }
        }
        return "";
    }

    /** Once, or as often as a field for a date has parts. */
    private static void tab(Page page, int stop) {
        for (int part = 0; part < 5; part++) {
            page.keyboard().press("Tab");
            if (!(Boolean) page.evaluate(STILL_IN_A_DATE, stop)) {
                return;
            }
        }
    }

    private static final String STILL_IN_A_DATE =
            "stop => document.activeElement.type === 'date'"
                    + " && document.activeElement !== window.afsStops[stop]";

    /**
     * Marks what the Tab key should stop at, in the page's order: one radio button of a group. What
     * has a negative tab index is reached another way, such as the buttons of a toolbar by arrows.
     */
    private static final String STOPS =
            "() => {"
                    + " const seen = new Set(), stops = [];"
                    + " for (const e of document.getElementById('aftersale').querySelectorAll("
                    + "   'a[href], button, input, select, textarea, summary, [tabindex=\"0\"],"
                    + "   [contenteditable=\"true\"]')) {"
                    + "  if (e.type === 'hidden' || e.disabled || !e.checkVisibility()) continue;"
                    + "  if (e.hasAttribute('tabindex') && e.tabIndex < 0) continue;"
                    + "  if (e.parentElement.closest('[contenteditable]')) continue;"
                    + "  if (e.type === 'radio') {"
                    + "   const group = [...document.getElementsByName(e.name)],"
                    + "    stop = group.find(r => r.checked) || group[0];"
                    + "   if (stop !== e || seen.has(e.name)) continue;"
                    + "   seen.add(e.name);"
                    + "  }"
                    + "  stops.push(e);"
                    + " }"
                    + " window.afsStops = stops;"
                    + " return stops.length;"
                    + "}";

    /** Empty where the right element has the focus, shows it, and lies under nothing else. */
    private static final String FOCUSED =
            "stop => {"
                    + " const wanted = window.afsStops[stop], e = document.activeElement;"
                    + " if (e !== wanted) return 'focus on ' + e.outerHTML.slice(0, 120)"
                    + "  + ' instead of ' + wanted.outerHTML.slice(0, 120);"
                    + " const style = getComputedStyle(e);"
                    + " if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)"
                    + "  return 'no outline on ' + e.outerHTML.slice(0, 120);"
                    + " const box = e.getClientRects()[0];"
                    + " const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 30),"
                    + "  box.top + Math.min(box.height / 2, 10));"
                    + " if (!top || !(e.contains(top) || top.contains(e)))"
                    + "  return 'hidden under ' + (top ? top.outerHTML.slice(0, 120) : 'nothing')"
                    + "   + ': ' + e.outerHTML.slice(0, 120);"
                    + " return '';"
                    + "}";

    /** In no language is a word so long that it has to be torn on a phone. */
    @ParameterizedTest
    @ValueSource(strings = {"en_US", "pl", "de", "es", "fr"})
    void noWordIsTornOnAPhone(String language) {
        List<String> wrong = new ArrayList<>();
        Page shop = shopper("shopper", NARROW);
        Page desk = staff("agent", NARROW);
        shop.navigate(address() + "/account/service?blLocaleCode=" + language);
        desk.navigate(address() + "/admin/aftersale/tickets?blLocaleCode=" + language);
        Set<String> seen = new HashSet<>();
        for (OurPages.OurPage ours : OurPages.all(cases)) {
            // each page once, by whoever may see it; its states differ in words, not in places
            if (seen.add(ours.path())) {
                Page page = ours.visitor().office() ? desk : shop;
                page.navigate(address() + ours.path());
                String torn = page.evaluate(TORN).toString();
                if (!torn.isEmpty()) {
                    wrong.add(ours + ": " + torn);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where words are not torn, what is wider than its place holds one that had been. */
    private static final String TORN =
            "() => {"
                    + " const style = document.createElement('style');"
                    + " style.textContent = '#aftersale, #aftersale * { overflow-wrap: normal"
                    + "  !important; word-break: normal !important; hyphens: none !important }';"
                    + " document.head.append(style);"
                    + " return [...document.querySelectorAll('#aftersale :is(h1, h2, h3, p, dt, dd,"
                    + "  label, a, button, .afs-pill, .afs-step__text, .afs-step__name)')]"
                    + "  .filter(e => !e.closest('.afs-hidden') && e.checkVisibility()"
                    + "   && getComputedStyle(e).display !== 'inline'"
                    + "   && !e.matches('.afs-clamp') && e.scrollWidth > e.clientWidth + 1)"
                    + "  .map(e => e.textContent.trim().slice(0, 60)).slice(0, 5).join('; ');"
                    + "}";

    @Test
    void whatMustBeMendedIsReadFirstAndLeadsToItsField() {
        for (OurPages.OurPage ours : OurPages.all(cases)) {
            Page page = open(ours, NARROW);
            if (page.locator("#aftersale .afs-summary").count() == 0) {
                continue;
            }
            assertThat(page.evaluate("() => document.activeElement.className"))
                    .as(ours.name())
                    .isEqualTo("afs-summary");
            page.locator("#aftersale .afs-summary a").first().click();
            assertThat(
                            page.evaluate(
                                    "() => { const e = document.activeElement;"
                                            + " return e !== document.body && location.hash ==="
                                            + " '#' + e.id; }"))
                    .as(ours.name() + ": the link goes to " + page.url())
                    .isEqualTo(true);
        }
    }

    @Test
    void whatHasHappenedIsAnnounced() {
        Page page = open(OurPages.all(cases).get(7), NARROW);
        assertThat(page.locator("#aftersale [role=status]").innerText())
                .contains("received your report");
    }

    /** One window for each visitor and width: logging in takes longer than looking. */
    private Page open(OurPages.OurPage ours, int width) {
        Page page =
                windows.computeIfAbsent(
                        ours.visitor() + " " + width, any -> window(ours.visitor(), width));
        ours.open(page);
        return page;
    }

    private Page window(OurPages.Visitor visitor, int width) {
        Page page =
                visitor.office()
                        ? staff(visitor.name(), width)
                        : visitor.name().isEmpty()
                                ? window(width, true)
                                : shopper(visitor.name(), width);
        if (width == ENLARGED) {
            page.route("**/js/aftersale/**", script -> script.abort());
        }
        return page;
    }
}
