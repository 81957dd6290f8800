package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleConflictException;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Two people edit one article. */
class ArticleConcurrencyIT extends ArticleTestBase {

    private final CategoryDesk categories = store.bean("aftersaleCategoryDesk", CategoryDesk.class);

    @Test
    void rejectsTheSecondOfTwoConcurrentEditsAndNamesTheFirst() {
        long id = article("Cancel an order");
        EditedArticle seenByBoth = desk.get(EDITOR, id);
        desk.save(EDITOR, id, edited(seenByBoth, "en", text("By Eda", "<p>Eda</p>")));
        ArticleForm second = edited(seenByBoth, "en", text("By Wanda", "<p>Wanda</p>"));
        assertThatThrownBy(() -> desk.save(WRITER, id, second))
                .isInstanceOfSatisfying(
                        ArticleConflictException.class,
                        conflict -> {
                            assertThat(conflict.getChanges()).hasSize(1);
                            assertThat(conflict.getChanges().get(0).getLanguage()).isEqualTo("en");
                            assertThat(conflict.getChanges().get(0).getAuthor())
                                    .isEqualTo("Eda Editor");
                        });
        assertThat(words(desk.get(EDITOR, id), "en").getTitle()).isEqualTo("By Eda");
    }

    @Test
    void allowsConcurrentEditsOfTwoLanguages() {
        long id = article("Cancel an order");
        EditedArticle seenByBoth = desk.get(EDITOR, id);
        desk.save(EDITOR, id, edited(seenByBoth, "en", text("By Eda", "<p>Eda</p>")));
        desk.save(WRITER, id, edited(seenByBoth, "de", text("Von Wanda", "<p>Wanda</p>")));
        EditedArticle both = desk.get(EDITOR, id);
        assertThat(words(both, "en").getTitle()).isEqualTo("By Eda");
        assertThat(words(both, "de").getTitle()).isEqualTo("Von Wanda");
    }

    @Test
    void rejectsPublishingAVersionTheEditorHasNotSeen() {
        long id = article("Cancel an order");
        EditedArticle seen = desk.get(EDITOR, id);
        desk.save(WRITER, id, edited(seen, "en", text("By Wanda", "<p>Wanda</p>")));
        ArticleForm publish =
                edited(seen, "pl", ArticleContent.NONE).moving("en", ArticleStatus.PUBLISHED);
        assertThatThrownBy(() -> desk.save(EDITOR, id, publish))
                .isInstanceOf(ArticleConflictException.class);
    }

    @Test
    void savesSettingsAndReportsConcurrentChanges() {
        categories.add(EDITOR, Collections.singletonMap("en", "Orders"));
        long other = article("Track an order");
        long id = article("Cancel an order");
        EditedArticle sheet = desk.get(EDITOR, id);
        String category = sheet.getCategories().get(0).getId().toString();
        ArticleSettingsForm settings =
                new ArticleSettingsForm(
                        category,
                        "-22",
                        "2030-01-31",
                        "2026-01-01",
                        "2030-12-31",
                        "3",
                        "https://shop.example/help/articles/track-an-order?x=y");
        ArticleContent same = words(sheet, "en");
        desk.save(EDITOR, id, edited(sheet, "en", same, "cancel-an-order", settings));
        ArticleSettingsForm saved = desk.get(EDITOR, id).getSettings();
        assertThat(saved.getCategory()).isEqualTo(category);
        assertThat(saved.getOwner()).isEqualTo("-22");
        assertThat(saved.getReview()).isEqualTo("2030-01-31");
        assertThat(saved.getUntil()).isEqualTo("2030-12-31");
        assertThat(saved.getRelated()).isEqualTo("track-an-order");
        ArticleSettingsForm stale = new ArticleSettingsForm("", "", "", "", "", "7", "");
        assertThatThrownBy(
                        () ->
                                desk.save(
                                        WRITER,
                                        id,
                                        edited(sheet, "en", same, "cancel-an-order", stale)))
                .isInstanceOfSatisfying(
                        ArticleConflictException.class,
                        e -> assertThat(e.getChanges().get(0).getAuthor()).isEqualTo("Eda Editor"));
        for (ArticleSettingsForm wrong :
                new ArticleSettingsForm[] {
                    new ArticleSettingsForm("999", "", "", "", "", "", ""),
                    new ArticleSettingsForm("", "-99", "", "", "", "", ""),
                    new ArticleSettingsForm("", "", "31.1.2030", "", "", "", ""),
                    new ArticleSettingsForm("", "", "", "2030-01-02", "2030-01-01", "", ""),
                    new ArticleSettingsForm("", "", "", "", "", "first", ""),
                    new ArticleSettingsForm("", "", "", "", "", "", "no-such-article")
                }) {
            EditedArticle now = desk.get(EDITOR, other);
            ArticleForm form = edited(now, "en", words(now, "en"), "track-an-order", wrong);
            assertThatThrownBy(() -> desk.save(EDITOR, other, form))
                    .isInstanceOf(InvalidInputException.class);
        }
    }
}
