package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of ours can be used by whoever comes: by keyboard, by ear, enlarged, on a phone. */
class AccessibilityE2E extends Browsing {

    /** 1280 px enlarged to 400 %, as WCAG counts it. */
    private static final int ENLARGED = 320;

    private final TwoBrowsers browsers = new TwoBrowsers();
    private OurCases cases;
    private List<OurPages.OurPage> pages;
    private Findings findings;

    /** What one visit of every page has found, by the check that found it. */
    private static final class Findings {
        final List<String> unopened = Collections.synchronizedList(new ArrayList<>());
        final List<String> axe = Collections.synchronizedList(new ArrayList<>());
        final List<String> keyboard = Collections.synchronizedList(new ArrayList<>());
        final List<String> summaries = Collections.synchronizedList(new ArrayList<>());
        final List<String> focus = Collections.synchronizedList(new ArrayList<>());
    }

    @BeforeAll
    void file() {
        cases = new OurCases();
        pages = OurPages.all(cases);
    }

    @AfterAll
    void withdraw() {
        browsers.close();
        if (cases != null) {
            cases.close();
        }
    }

    @Test
    void pagesPassAxe() {
        assertThat(findings().axe).isEmpty();
    }

    @Test
    void pagesAreOperableByKeyboard() {
        assertThat(findings().keyboard).isEmpty();
    }

    @Test
    void movesFocusToTheErrorSummaryWhichLinksToItsFields() {
        assertThat(findings().summaries).contains("claim form sent empty", "article sent empty");
        assertThat(findings().focus).isEmpty();
    }

    /** Opens every page once, whichever test asks first. */
    private Findings findings() {
        if (findings == null) {
            Findings all = new Findings();
            forEachPage(all.unopened, WIDE, page -> {}, (ours, page) -> look(ours, page, all));
            findings = all;
        }
        assertThat(findings.unopened).isEmpty();
        return findings;
    }

    private void look(OurPages.OurPage ours, Page page, Findings all) {
        boolean summary = page.locator("#aftersale .afs-summary").count() > 0;
        Object focused = page.evaluate("() => document.activeElement.className");
        Object shown = page.evaluate(SHOWN);
        note(ours, page, Axe.violations(page), all.axe);
        note(ours, page, wrong(TabKey.walk(page)), all.keyboard);
        page.evaluate(LEAVE);
        boolean closed = !page.evaluate(SHOWN).equals(shown);
        page.setViewportSize(NARROW, 900);
        if (closed) {
            // the keys have closed what was open, and axe has to see it in this width, too
            open(ours, page);
        }
        note(ours, page, Axe.violationsOfLayout(page), all.axe);
        note(ours, page, wrong(TabKey.look(page)), all.keyboard);
        if (summary) {
            all.summaries.add(ours.name());
            if (!focused.equals("afs-summary")) {
                all.focus.add(ours + ": focus on " + focused);
            }
            followSummary(ours, page, all);
        }
    }

    /** As on a page just opened: nothing looks as it does under the focus, nor on its way there. */
    private static final String LEAVE =
            "() => { document.activeElement.blur(); return"
                    + " Promise.allSettled(document.getAnimations().map(a => a.finished)); }";

    private static final String SHOWN =
            "() => [...document.querySelectorAll('#aftersale *')]"
                    + ".filter(e => e.checkVisibility()).length";

    private static List<String> wrong(String found) {
        return found.isEmpty() ? List.of() : List.of(found);
    }

    private static void note(
            OurPages.OurPage ours, Page page, List<String> found, List<String> findings) {
        String where = ours + " at " + page.viewportSize().width + " px: ";
        found.forEach(wrong -> findings.add(where + wrong));
    }

    private static void followSummary(OurPages.OurPage ours, Page page, Findings all) {
        page.locator("#aftersale .afs-summary a").first().click();
        Object led =
                page.evaluate(
                        "() => { const e = document.activeElement;"
                                + " return e !== document.body && location.hash === '#' + e.id; }");
        if (!led.equals(true)) {
            all.focus.add(ours + ": the link leads to " + page.url());
        }
    }

    /** As narrow as WCAG asks for, and as a page is whose scripts did not come. */
    @Test
    void pagesDoNotOverflowWhenZoomedWithoutScriptsOrWithLongWords() {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        forEachPage(
                wrong,
                ENLARGED,
                AccessibilityE2E::disableScripts,
                (ours, page) -> {
                    note(ours, page, Axe.violationsBesidesContrast(page), wrong);
                    Layout.outside(page).forEach(found -> wrong.add(ours + ", " + found));
                    if (!page.evaluate(OUR_SCRIPTS).equals(0)) {
                        wrong.add(ours + ": scripts of ours have come");
                    }
                });
        assertThat(wrong).isEmpty();
    }

    /** Within the browser: were each request asked about, pages would take twice as long. */
    private static void disableScripts(Page page) {
        JsonArray urls = new JsonArray();
        urls.add("*/js/aftersale/*");
        JsonObject blocked = new JsonObject();
        blocked.add("urls", urls);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setBlockedURLs", blocked);
    }

    private static final String OUR_SCRIPTS =
            "() => performance.getEntriesByType('resource').filter(r => r.responseStatus"
                    + " && r.name.includes('/js/aftersale/')).length";

    /** A check that always passes would be worth nothing. */
    @Test
    void axeCheckDetectsViolations() {
        Page page = open("claim form");
        page.evaluate(
                "() => { const root = document.getElementById('aftersale');"
                        + " root.querySelector('textarea').removeAttribute('id');"
                        + " root.querySelector('h1').style.color = '#ccc'; root.lang = 'xx-nope'; }");
        assertThat(String.join("\n", Axe.violations(page)))
                .contains("label:", "color-contrast:", "valid-lang:");
    }

    @Test
    void keyboardCheckDetectsViolations() {
        Page page = open("claim form");
        assertThat(TabKey.walk(page)).isEmpty();
        assertThat(TabKey.look(page)).isEmpty();
        page.evaluate(ON_TEXT + "text.style.outline = 'none'; }");
        assertThat(TabKey.walk(page)).contains("no outline on <textarea");
        assertThat(TabKey.look(page)).contains("no outline on <textarea");
        page.evaluate(ON_TEXT + "text.style.outline = ''; text.onfocus = () => text.blur(); }");
        assertThat(TabKey.walk(page)).contains("instead of <textarea");
        page.evaluate(
                "() => { const above = document.createElement('div');"
                        + " above.style.cssText = 'position: fixed; inset: 0; z-index: 9999';"
                        + " document.body.append(above); }");
        assertThat(TabKey.walk(page)).contains("stop 1 of", "hidden under <div");
        assertThat(TabKey.look(page)).contains("stop 1 of", "hidden under <div");
    }

    private static final String ON_TEXT =
            "() => { const text = document.querySelector('#aftersale textarea'); ";

    /** In no language is a word so long that it has to be torn on a phone. */
    @ParameterizedTest
    @ValueSource(strings = {"en_US", "pl", "de", "es", "fr"})
    void breaksNoWordOnAPhone(String language) {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        browsers.run(
                windows -> {
                    Page shop = windows.open(Http.shopper("shopper"), NARROW, true);
                    shop.navigate(address() + "/account/service?blLocaleCode=" + language);
                    wrong.addAll(Layout.torn(shop, paths(false), NARROW, 2));
                },
                windows -> {
                    Page desk = windows.open(Http.staff("agent"), NARROW, true);
                    desk.navigate(address() + "/admin/aftersale/tickets?blLocaleCode=" + language);
                    wrong.addAll(Layout.torn(desk, paths(true), NARROW, 2));
                });
        assertThat(wrong).isEmpty();
    }

    /** Each once, as whoever may see it: the states of a page differ in words, not in places. */
    private List<String> paths(boolean office) {
        return pages.stream()
                .filter(ours -> ours.visitor().office() == office)
                .map(OurPages.OurPage::path)
                .distinct()
                .toList();
    }

    @Test
    void announcesStatusChanges() {
        assertThat(open("claim just filed").locator("#aftersale [role=status]").innerText())
                .contains("received your report");
    }

    private Page open(String name) {
        OurPages.OurPage ours =
                pages.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
        Page page = shopper(ours.visitor().name(), NARROW);
        ours.open(page);
        return page;
    }

    /**
     * In two browsers, each of which takes the next page that is left.
     *
     * @param unopened takes the pages that could not be opened or looked at
     */
    private void forEachPage(
            List<String> unopened,
            int width,
            Consumer<Page> prepare,
            BiConsumer<OurPages.OurPage, Page> look) {
        Queue<OurPages.OurPage> left = new ConcurrentLinkedQueue<>(pages);
        Consumer<Windows> work =
                windows -> {
                    Map<OurPages.Visitor, Page> opened = new HashMap<>();
                    for (var ours = left.poll(); ours != null; ours = left.poll()) {
                        try {
                            Page page = opened.get(ours.visitor());
                            if (page == null) {
                                page = window(windows, ours.visitor(), width);
                                Axe.loadInto(page);
                                prepare.accept(page);
                                opened.put(ours.visitor(), page);
                            }
                            page.setViewportSize(width, 900);
                            open(ours, page);
                            look.accept(ours, page);
                        } catch (RuntimeException | AssertionError e) {
                            unopened.add(ours + ": " + e);
                        }
                    }
                };
        browsers.run(work, work);
    }

    /** A second time if a click has missed its button, as it can while the store's page moves. */
    private static void open(OurPages.OurPage ours, Page page) {
        try {
            ours.open(page);
        } catch (TimeoutError e) {
            ours.open(page);
        }
    }

    private static Page window(Windows windows, OurPages.Visitor visitor, int width) {
        if (visitor.name().isEmpty()) {
            return windows.open(width, true);
        }
        Http person = visitor.office() ? Http.staff(visitor.name()) : Http.shopper(visitor.name());
        return windows.open(person, width, true);
    }
}
