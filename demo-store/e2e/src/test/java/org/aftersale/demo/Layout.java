package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Checks for overflow in narrow windows, with long words and with wider text spacing. */
final class Layout {

    private Layout() {}

    /**
     * What reaches beyond our element or is cut off in it, as it is and stretched; the page is
     * worth nothing afterwards. Words of other languages are longer; lines are spaced as WCAG
     * 1.4.12 lets a reader.
     */
    @SuppressWarnings("unchecked")
    static List<String> outside(Page page) {
        return (List<String>) page.evaluate(OUTSIDE);
    }

    /**
     * Words that are wider than their place, on each of those pages, as the server sends them: our
     * part of each is put into one page in a frame of that width. Where words must not be torn,
     * what is wider than its place holds one that had been.
     *
     * @param page open in the session that may see them
     * @param atOnce how many frames
     */
    @SuppressWarnings("unchecked")
    static List<String> torn(Page page, List<String> paths, int width, int atOnce) {
        return (List<String>)
                page.evaluate(TORN, Map.of("paths", paths, "width", width, "atOnce", atOnce));
    }

    private static final String OUTSIDE =
            """
            () => {
              const root = document.getElementById('aftersale');
              const outside = () => {
                const edge = root.getBoundingClientRect(), found = [];
                for (const e of root.querySelectorAll('*')) {
                  if (e.closest('.afs-hidden, svg') || !e.checkVisibility()) continue;
                  const box = e.getBoundingClientRect();
                  if (box.width && (box.right > edge.right + 1 || box.left < edge.left - 1)
                      && !e.closest('thead'))
                    found.push(`${e.tagName}.${e.className} ${box.left}–${box.right}`
                      + ` of ${edge.right}`);
                  if (e.matches('button, .afs-button, .afs-pill')
                      && e.scrollWidth > e.clientWidth + 1)
                    found.push('cut: ' + e.textContent);
                }
                return found.slice(0, 5).join('; ');
              };
              const space = () => {
                const style = document.createElement('style');
                style.textContent = '#aftersale, #aftersale * { line-height: 1.5 !important;'
                  + ' letter-spacing: .12em !important; word-spacing: .16em !important }'
                  + ' #aftersale p { margin-bottom: 2em !important }';
                document.head.append(style);
              };
              const lengthen = () => {
                const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  const text = walk.currentNode, words = text.data.trim();
                  if (words && !/^[\\d\\W]+$|^CL-/.test(words))
                    text.data += ' ' + words.slice(0, Math.ceil(words.length / 2));
                }
              };
              const all = [];
              for (const [how, stretch] of [['as it is', () => {}], ['spaced', space],
                  ['half as long again', lengthen]]) {
                stretch();
                const found = outside();
                if (found) all.push(how + ': ' + found);
              }
              return all;
            }
            """;

    private static final String TORN =
            """
            async ({ paths, width, atOnce }) => {
              const strain = page => {
                const style = page.createElement('style');
                style.textContent = '#aftersale, #aftersale * { overflow-wrap: normal !important;'
                  + ' word-break: normal !important; hyphens: none !important }';
                page.head.append(style);
              };
              const torn = page =>
                [...page.querySelectorAll('#aftersale :is(h1, h2, h3, p, dt, dd, label, a,'
                    + ' button, .afs-pill, .afs-step__text, .afs-step__name)')]
                  .filter(e => !e.closest('.afs-hidden') && e.checkVisibility()
                    && getComputedStyle(e).display !== 'inline'
                    && !e.matches('.afs-clamp') && e.scrollWidth > e.clientWidth + 1)
                  .map(e => e.textContent.trim().slice(0, 60)).slice(0, 5).join('; ');
              const found = [];
              const load = (frame, path) => new Promise((loaded, late) => {
                frame.onload = loaded;
                frame.src = path;
                setTimeout(() => late(new Error(path + ' takes too long')), 20000);
              });
              const ours = async path => {
                const answer = await fetch(path);
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                return [page.getElementById('aftersale'), page.title];
              };
              const work = async left => {
                if (!left.length) return;
                const frame = document.createElement('iframe');
                frame.style.cssText = 'position: fixed; left: 0; top: 0; border: 0; height: 900px;'
                  + ` width: ${width}px`;
                document.body.append(frame);
                await load(frame, left[0]);
                const page = frame.contentDocument;
                strain(page);
                for (const path of left) {
                  const [part, title] = await ours(path);
                  if (part) page.getElementById('aftersale').replaceWith(page.adoptNode(part));
                  const wrong = part ? torn(page) : 'is no page of ours: ' + title;
                  if (wrong) found.push(path + ': ' + wrong);
                }
                frame.remove();
              };
              const shares = Array.from({ length: atOnce }, (_, i) =>
                paths.filter((path, at) => at % atOnce === i));
              await Promise.all(shares.map(work));
              return found;
            }
            """;
}
