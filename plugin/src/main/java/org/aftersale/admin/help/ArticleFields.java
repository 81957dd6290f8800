package org.aftersale.admin.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Reads the article form from the fields of a request or of a kept form. */
final class ArticleFields {

    private final Map<String, String[]> fields;

    private ArticleFields(Map<String, String[]> fields) {
        this.fields = fields;
    }

    static ArticleForm read(Map<String, String[]> fields, List<String> languages) {
        ArticleFields reader = new ArticleFields(fields);
        Map<String, TextForm> texts = new LinkedHashMap<String, TextForm>();
        for (String language : languages) {
            if (fields.containsKey("title_" + language)) {
                texts.put(language, reader.text('_' + language));
            }
        }
        ArticleForm form = new ArticleForm(reader.settings(), reader.line("settingsSeen"), texts);
        // for example PUBLISHED:pl
        String[] act = reader.line("act").split(":", 2);
        ArticleStatus to = act.length == 2 ? ArticleListRequest.status(act[0]) : null;
        return to != null && texts.containsKey(act[1]) ? form.moving(act[1], to) : form;
    }

    private ArticleSettingsForm settings() {
        return new ArticleSettingsForm(
                line("category"),
                line("assignedTo"),
                line("review"),
                line("from"),
                line("until"),
                line("featured"),
                value("related"));
    }

    private TextForm text(String suffix) {
        ArticleContent content =
                new ArticleContent(
                        line("title" + suffix),
                        value("summary" + suffix),
                        value("body" + suffix),
                        line("keywords" + suffix));
        String seen = line("noSeen" + suffix);
        return new TextForm(
                content,
                line("slug" + suffix),
                line("slugSeen" + suffix),
                FormNumbers.number(seen, 9, 0));
    }

    private String value(String name) {
        return UserText.normalize(FormFields.first(fields, name));
    }

    private String line(String name) {
        return HelpAdminPaths.line(value(name));
    }
}
