package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a foreign store's styles can do to our element. */
final class ForeignLayout {

    private ForeignLayout() {}

    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }

    /** Whether these words can be read whole: nothing hides a part of them. */
    static boolean shows(Page page, String words) {
        return (boolean) page.evaluate(SHOWS, words);
    }

    private static final String FAULTS =
            """
            () => {
              const root = document.getElementById('aftersale'), found = [];
              const window_ = document.documentElement.clientWidth;
              const office = root.classList.contains('afs-admin');
              const called = e => `${e.tagName}.${e.className} “${e.textContent.trim().slice(0, 30)}”`;
              const wide = document.documentElement.scrollWidth;
              if (wide > window_) found.push(`the page is ${wide} px wide`);
              const box = root.getBoundingClientRect(), style = getComputedStyle(root);
              const left = box.left + parseFloat(style.paddingLeft);
              const right = box.right - parseFloat(style.paddingRight);
              if (right - left < (office ? 240 : 280)) found.push(`the content is ${right - left} px wide`);
              if (left < 8 || window_ - right < 8) found.push(`no gutter: ${left}, ${window_ - right}`);
              for (const e of root.querySelectorAll('*')) {
                if (e.closest('.afs-hidden, svg, thead') || !e.checkVisibility()) continue;
                const b = e.getBoundingClientRect(), s = getComputedStyle(e);
                if (b.width && !e.closest('.afs-scroll')
                    && (b.right > right + 1 || b.left < left - 1))
                  found.push(`outside: ${called(e)} ${b.left}–${b.right} of ${left}–${right}`);
                if (e.matches('button, .afs-button, .afs-pill, td, th, dd, dt')
                    && e.scrollWidth > e.clientWidth + 1) found.push('cut: ' + called(e));
                if (s.overflowY === 'hidden' && !e.matches('.afs-pic, .afs-clamp, [class*=subject],'
                    + ' [class*=passage]') && e.scrollHeight > e.clientHeight + 2)
                  found.push('hidden: ' + called(e));
                if (s.float !== 'none' && !e.matches('.afs-group__title')) found.push('floats: ' + called(e));
                if (s.boxSizing !== 'border-box') found.push('box: ' + called(e));
                if (s.textTransform !== 'none') found.push('capitals: ' + called(e));
                if (s.textIndent !== '0px') found.push('indent: ' + called(e));
                if (e.matches('input, select, textarea, button') && e.parentElement
                    && b.width > e.parentElement.getBoundingClientRect().width + 1)
                  found.push('wider than its place: ' + called(e));
              }
              return found.slice(0, 8);
            }
            """;

    private static final String SHOWS =
            """
            words => {
              const walk = document.createTreeWalker(document.getElementById('aftersale'),
                NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode, at = text.data.indexOf(words);
                if (at < 0 || text.parentElement.closest('.afs-hidden')) continue;
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + words.length);
                const seen = [...range.getClientRects()].every(r => {
                  for (let e = text.parentElement; e; e = e.parentElement) {
                    const b = e.getBoundingClientRect(), s = getComputedStyle(e);
                    if (s.overflow !== 'visible' && (r.bottom > b.bottom + 1 || r.right > b.right + 1))
                      return false;
                  }
                  return r.width > 0;
                });
                if (seen) return true;
              }
              return false;
            }
            """;
}
