package org.aftersale.help.article;

/** The text of HTML that is not worth parsing, as one paragraph. */
final class BareText {

    private BareText() {}

    /** Everything between {@code <} and {@code >} is left out, and nothing else is HTML. */
    static String of(String html) {
        StringBuilder text = new StringBuilder("<p>");
        boolean tag = false;
        for (int i = 0; i < Math.min(html.length(), ArticleHtml.MAX_LENGTH); i++) {
            char sign = html.charAt(i);
            if (sign == '<') {
                tag = true;
            } else if (sign == '>') {
                tag = false;
            } else if (!tag) {
                append(sign, text);
            }
        }
        return text.append("</p>").toString();
    }

    /** An ampersand may begin an entity, which the reader's browser decodes as text. */
    private static void append(char sign, StringBuilder text) {
        if (sign == '"') {
            text.append("&quot;");
        } else {
            text.append(sign);
        }
    }
}
