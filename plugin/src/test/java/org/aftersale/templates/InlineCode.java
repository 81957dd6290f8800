package org.aftersale.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inline code that a content security policy may block: scripts and styles in a page, event
 * handlers and style attributes, and javascript: addresses. Structured data for search engines is
 * not code.
 */
public final class InlineCode {

    private static final Pattern IN_PAGES =
            Pattern.compile(
                    "(?i)<script(?![^>]*\\ssrc=|[^>]*\\sth:src=|[^>]*\\stype=\"application/ld\\+json\")|<style|\\sstyle\\s*=|\\son[a-z]+\\s*="
                            + "|javascript:|th:style|th:attr=\"on|th:on[a-z]+=");

    private static final Pattern IN_SCRIPTS =
            Pattern.compile(
                    "\\beval\\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
                            + "|setAttribute\\('(style|on\\w+)'|cssText|set(Timeout|Interval)\\(['\"]"
                            + "|createElement\\('(script|style)'");

    private InlineCode() {}

    public static List<String> inPage(String page) {
        return found(IN_PAGES, page);
    }

    public static List<String> inScript(String script) {
        return found(IN_SCRIPTS, script);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int end = Math.min(text.length(), matcher.end() + 40);
            found.add(text.substring(matcher.start(), end));
        }
        return found;
    }
}
