package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Goes through our part of a page by real presses of the Tab key. The page itself judges each press
 * as the key comes up, because asking it after each one takes longer than the presses.
 */
final class TabKey {

    /** A field for a date takes as many presses as it has parts. */
    private static final int MAX_PARTS = 5;

    private TabKey() {}

    /** What goes wrong on the way; empty where all is well. */
    static String walk(Page page) {
        // nobody presses that fast: a store's bar may not have followed the scrolling yet
        return walk(page, true).isEmpty() ? "" : walk(page, false);
    }

    /**
     * Whether each stop shows the focus and lies under nothing, without pressing a key: for a page
     * whose order was walked in another width.
     */
    static String look(Page page) {
        page.evaluate(START, Map.of("fast", true, "mostParts", 0));
        return page.evaluate(FOCUS_EACH).toString();
    }

    private static String walk(Page page, boolean fast) {
        int stops = number(page.evaluate(START, Map.of("fast", fast, "mostParts", MAX_PARTS)));
        int left = stops;
        for (int round = 0; left > 0; round++) {
            if (round > MAX_PARTS) {
                return "the Tab key goes no further than " + (stops - left) + " of " + stops;
            }
            for (int press = 0; press < left; press++) {
                page.keyboard().press("Tab");
                if (!fast) {
                    page.evaluate(LOOK);
                }
            }
            left = number(page.evaluate(LEFT));
        }
        return page.evaluate("() => afsWalk.wrong").toString();
    }

    private static int number(Object answer) {
        return ((Number) answer).intValue();
    }

    private static final String LOOK =
            """
            async () => {
              await afsWalk.frames();
              afsWalk.look();
            }
            """;

    private static final String FOCUS_EACH =
            """
            async () => {
              while (!afsWalk.wrong && afsWalk.at < afsWalk.stops.length) {
                afsWalk.stops[afsWalk.at].focus({ focusVisible: true });
                afsWalk.look();
                if (afsWalk.wrong) {
                  // a store's bar may not have followed the scrolling yet
                  await afsWalk.frames();
                  afsWalk.lookAgain();
                }
              }
              return afsWalk.wrong;
            }
            """;

    private static final String LEFT =
            "() => afsWalk.wrong ? 0 : afsWalk.stops.length - afsWalk.at";

    /**
     * Lists what the Tab key should stop at, in the page's order: one radio button of a group. What
     * has a negative tab index is reached another way, such as the buttons of a toolbar by arrows.
     * The walk begins at the top, as on a page just opened. At each stop the right element has to
     * have the focus, show it, and lie under nothing else.
     */
    private static final String START =
            """
            async ({ fast, mostParts }) => {
              const frames = async () => {
                for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
              };
              scrollTo(0, 0);
              await frames();
              const root = document.getElementById('aftersale');
              const start = document.createElement('a');
              start.href = '#';
              root.before(start);
              start.focus();
              const seen = new Set(), stops = [];
              for (const e of root.querySelectorAll('a[href], button, input, select, textarea,'
                  + ' summary, [tabindex="0"], [contenteditable="true"]')) {
                if (e.type === 'hidden' || e.disabled || !e.checkVisibility()) continue;
                if (e.hasAttribute('tabindex') && e.tabIndex < 0) continue;
                if (e.parentElement.closest('[contenteditable]')) continue;
                if (e.type === 'radio') {
                  const group = [...document.getElementsByName(e.name)];
                  const stop = group.find(r => r.checked) || group[0];
                  if (stop !== e || seen.has(e.name)) continue;
                  seen.add(e.name);
                }
                stops.push(e);
              }
              const tag = e => e ? e.outerHTML.slice(0, 120) : 'nothing';
              const judge = (e, wanted) => {
                if (e !== wanted) return 'focus on ' + tag(e) + ' instead of ' + tag(wanted);
                const style = getComputedStyle(e);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                  return 'no outline on ' + tag(e);
                const box = e.getClientRects()[0];
                const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 30),
                  box.top + Math.min(box.height / 2, 10));
                return top && (e.contains(top) || top.contains(e))
                  ? '' : 'hidden under ' + tag(top) + ': ' + tag(e);
              };
              const walk = { stops, at: 0, wrong: '', frames };
              let parts = 0;
              walk.look = () => {
                if (walk.wrong || walk.at === stops.length) return;
                const e = document.activeElement, wanted = stops[walk.at];
                if (e !== wanted && e.type === 'date' && ++parts < mostParts) return;
                parts = 0;
                walk.at++;
                const found = judge(e, wanted);
                if (found) walk.wrong = `stop ${walk.at} of ${stops.length}: ${found}`;
              };
              walk.lookAgain = () => {
                walk.wrong = '';
                walk.at--;
                walk.look();
              };
              walk.heard = event => { if (event.key === 'Tab') walk.look(); };
              if (window.afsWalk) removeEventListener('keyup', afsWalk.heard, true);
              if (fast) addEventListener('keyup', walk.heard, true);
              window.afsWalk = walk;
              return stops.length;
            }
            """;
}
