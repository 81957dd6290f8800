package org.aftersale.demo;

import com.microsoft.playwright.Page;

/**
 * Goes through our part of a page by real presses of the Tab key. The page itself looks where each
 * press has led, because asking it after each one takes longer than the presses.
 */
final class TabKey {

    /** A field for a date takes as many presses as it has parts. */
    private static final int MOST_PARTS = 5;

    private TabKey() {}

    /** What goes wrong on the way; empty where all is well. */
    static String walk(Page page) {
        int stops = number(page.evaluate(START));
        int left = stops;
        for (int round = 0; left > 0; round++) {
            if (round > MOST_PARTS) {
                return "the Tab key goes no further than " + (stops - left) + " of " + stops;
            }
            for (int press = 0; press < left; press++) {
                page.keyboard().press("Tab");
            }
            left = number(page.evaluate(LEFT));
        }
        return page.evaluate(END).toString();
    }

    private static int number(Object answer) {
        return ((Number) answer).intValue();
    }

    private static final String LEFT =
            "() => afsWalk.wrong ? 0 : afsWalk.stops.length - afsWalk.at";

    /**
     * What lay under something is looked at again where it was: a store's bar that holds on to the
     * top of the window may leave only after the page has been scrolled.
     */
    private static final String END =
            """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              for (const { at, e, x, y } of afsWalk.covered) {
                scrollTo(x, y);
                e.focus();
                await frame();
                await frame();
                const found = afsWalk.cover(e);
                if (found) return `stop ${at} of ${afsWalk.stops.length}: ${found}`;
              }
              return afsWalk.wrong;
            }
            """;

    /**
     * Lists what the Tab key should stop at, in the page's order: one radio button of a group. What
     * has a negative tab index is reached another way, such as the buttons of a toolbar by arrows.
     * From then on each press is judged as its key comes up, when the browser has moved the focus
     * and scrolled to it: the right element has to have the focus, show it, and lie under nothing
     * else.
     */
    private static final String START =
            """
            () => {
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
                return '';
              };
              const cover = e => {
                const box = e.getClientRects()[0];
                const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 30),
                  box.top + Math.min(box.height / 2, 10));
                return top && (e.contains(top) || top.contains(e))
                  ? '' : 'hidden under ' + tag(top) + ': ' + tag(e);
              };
              const walk = { stops, at: 0, parts: 0, wrong: '', covered: [], cover };
              const heard = event => {
                if (event.key !== 'Tab' || walk.wrong || walk.at === stops.length) return;
                const e = document.activeElement, wanted = stops[walk.at];
                if (e !== wanted && e.type === 'date' && ++walk.parts < MOST_PARTS) return;
                walk.parts = 0;
                walk.at++;
                const found = judge(e, wanted);
                if (found) walk.wrong = `stop ${walk.at} of ${stops.length}: ${found}`;
                else if (cover(e)) walk.covered.push({ at: walk.at, e, x: scrollX, y: scrollY });
              };
              if (window.afsWalk) removeEventListener('keyup', afsWalk.heard, true);
              walk.heard = heard;
              window.afsWalk = walk;
              addEventListener('keyup', heard, true);
              return stops.length;
            }
            """
                    .replace("MOST_PARTS", String.valueOf(MOST_PARTS));
}
