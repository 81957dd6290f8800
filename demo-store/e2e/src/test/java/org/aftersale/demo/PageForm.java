package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a page that posts to an address which ends so, with what stands in its fields. */
final class PageForm {

    private final String action;
    private final List<String> fields = new ArrayList<>();

    private PageForm(String action) {
        this.action = action;
    }

    static PageForm of(String page, String actionEnds) {
        Matcher form =
                Pattern.compile(
                                "(?s)<form[^>]*action=\"([^\"]*"
                                        + Pattern.quote(actionEnds)
                                        + ")\"[^>]*>(.*?)</form>")
                        .matcher(page);
        assertThat(form.find()).as("a form to …" + actionEnds + " in " + page).isTrue();
        PageForm found = new PageForm(text(form.group(1)));
        Matcher field =
                Pattern.compile(
                                "(?s)<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"
                                        + "|<textarea[^>]* name=\"([^\"]*)\"[^>]*>\n?(.*?)</textarea>")
                        .matcher(form.group(2));
        while (field.find()) {
            boolean hidden = field.group(1) != null;
            found.fields.add(text(field.group(hidden ? 1 : 3)));
            found.fields.add(text(field.group(hidden ? 2 : 4)));
        }
        return found;
    }

    /** Types into a field in place of what stood there. */
    PageForm with(String name, String value) {
        for (int i = 0; i < fields.size(); i += 2) {
            if (fields.get(i).equals(name)) {
                fields.set(i + 1, value);
                return this;
            }
        }
        fields.addAll(List.of(name, value));
        return this;
    }

    /** What stands in a field; null for none. */
    String value(String name) {
        for (int i = 0; i < fields.size(); i += 2) {
            if (fields.get(i).equals(name)) {
                return fields.get(i + 1);
            }
        }
        return null;
    }

    Http.Answer send(Http client) {
        return client.post(action, fields.toArray(new String[0]));
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
