package org.aftersale.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of article editing: an empty help, its editors, and their forms. */
abstract class ArticleTestBase extends HostTestBase {

    static final String[] TABLES = {
        "AFS_ARTICLE_RELATED",
        "AFS_ARTICLE_SLUG",
        "AFS_ARTICLE_VERSION",
        "AFS_ARTICLE_TEXT",
        "AFS_ARTICLE",
        "AFS_ARTICLE_CATEGORY_NAME",
        "AFS_ARTICLE_CATEGORY",
        "AFS_ARTICLE_SYNONYMS",
        "AFS_ARTICLE_PICTURE"
    };
    static final StaffMember WRITER =
            CaseFixtures.staff(
                    -21, "Wanda Writer", Permission.READ_ARTICLES, Permission.WRITE_ARTICLES);
    static final StaffMember EDITOR =
            CaseFixtures.staff(
                    -22,
                    "Eda Editor",
                    Permission.READ_ARTICLES,
                    Permission.WRITE_ARTICLES,
                    Permission.PUBLISH_ARTICLES);
    static final StaffMember VIEWER = CaseFixtures.staff(-23, "viewer", Permission.READ_ARTICLES);

    final ArticleDesk desk = store.bean("aftersaleArticleDesk", ArticleDesk.class);
    final IndexFeed feed = store.bean("aftersaleIndexFeed", IndexFeed.class);

    @BeforeEach
    void isEmpty() {
        for (String table : TABLES) {
            store.sql.update("delete from " + table);
        }
    }

    static TextForm words(String title, String body) {
        return new TextForm(new ArticleContent(title, "", body, ""), "", "", 0);
    }

    static ArticleForm form(String language, TextForm text) {
        Map<String, TextForm> texts = Collections.singletonMap(language, text);
        String seen = ArticleSettingsForm.EMPTY.fingerprint();
        return new ArticleForm(ArticleSettingsForm.EMPTY, seen, texts);
    }

    long article(String title) {
        ArticleForm form = form("en", words(title, "<p>" + title + "</p>"));
        return desk.create(EDITOR, form.moving("en", ArticleStatus.PUBLISHED));
    }

    /** The article's form as its page shows it, with a changed text in one language. */
    ArticleForm edited(EditedArticle sheet, String language, ArticleContent words) {
        return edited(sheet, language, words, slug(sheet, language), sheet.getSettings());
    }

    ArticleForm edited(
            EditedArticle sheet,
            String language,
            ArticleContent words,
            String slug,
            ArticleSettingsForm settings) {
        Map<String, TextForm> texts = new LinkedHashMap<>();
        for (String each : sheet.getLanguages().keySet()) {
            boolean its = each.equals(language);
            texts.put(
                    each,
                    new TextForm(
                            its ? words : words(sheet, each),
                            its ? slug : slug(sheet, each),
                            slug(sheet, each),
                            no(sheet, each)));
        }
        return new ArticleForm(settings, sheet.getSettings().fingerprint(), texts);
    }

    static ArticleContent words(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getContent();
    }

    static String slug(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText() == null
                ? ""
                : sheet.getLanguages().get(language).getText().getSlug();
    }

    static int no(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText() == null
                ? 0
                : sheet.getLanguages().get(language).getText().getLatestNo();
    }

    static ArticleStatus status(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText().getStatus();
    }

    static ArticleContent text(String title, String body) {
        return new ArticleContent(title, "", body, "");
    }

    Map<String, Integer> counts() {
        return Arrays.stream(TABLES).collect(Collectors.toMap(table -> table, store::count));
    }

    static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
