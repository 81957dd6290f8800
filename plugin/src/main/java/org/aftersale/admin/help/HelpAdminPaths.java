package org.aftersale.admin.help;

import java.util.Map;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.render.Notices;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.shared.UserText;

/** Paths and notices of the article pages. */
final class HelpAdminPaths {

    static final String ADDRESS = "/aftersale/faq";
    static final String ARTICLE = ADDRESS + "/articles/{id:\\d{1,18}}";
    static final String PICTURES = ADDRESS + "/pictures";

    static final Notices NOTICES =
            new Notices(
                    "faq.saved",
                    "faq.DRAFT",
                    "faq.REVIEW",
                    "faq.PUBLISHED",
                    "faq.ARCHIVED",
                    "faq.restored",
                    "faq.categories",
                    "faq.synonyms",
                    "faq.synonyms.restored",
                    "faq.picture");

    /** Above a form that was sent after the session ended. */
    static final String RESTORED = "aftersale.restored.text";

    private HelpAdminPaths() {}

    static String article(long id) {
        return ADDRESS + "/articles/" + id;
    }

    /**
     * The warning above a form that was overtaken by somebody else's change; null if it was not.
     */
    static String warning(FormOutcome outcome) {
        return outcome.isOvertaken() ? "aftersale.error.faq.conflict" : null;
    }

    /** In the reader's language, or in any available one. */
    static String name(ArticleCategory category, String language, String first) {
        Map<String, String> names = category.getNames();
        String name = names.containsKey(language) ? names.get(language) : names.get(first);
        return name == null ? category.getCode() : name;
    }

    /** The input of a single-line field. */
    static String line(String input) {
        return UserText.line(input);
    }
}
