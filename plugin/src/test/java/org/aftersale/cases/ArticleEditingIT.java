package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleConflictException;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** Texts, their versions and when readers see them. */
class ArticleEditingIT extends ArticleTestBase {

    @Test
    void showsTheOldTextUntilTheNewOneIsPublished() {
        long id = article("Cancel an order");
        long generation = feed.generation();
        EditedArticle sheet = desk.get(WRITER, id);
        desk.save(WRITER, id, edited(sheet, "en", text("Stop an order", "<p>New</p>")));
        EditedArticle draft = desk.get(EDITOR, id);
        assertThat(status(draft, "en")).isEqualTo(ArticleStatus.DRAFT);
        assertThat(feed.live(0, 10)).extracting("title").containsExactly("Cancel an order");
        assertThat(feed.generation()).isEqualTo(generation);
        ArticleForm publish = edited(draft, "en", words(draft, "en"));
        desk.save(EDITOR, id, publish.moving("en", ArticleStatus.PUBLISHED));
        assertThat(feed.live(0, 10)).extracting("title").containsExactly("Stop an order");
        assertThat(feed.generation()).isGreaterThan(generation);
        EditedArticle live = desk.get(EDITOR, id);
        desk.save(
                EDITOR,
                id,
                edited(live, "en", words(live, "en")).moving("en", ArticleStatus.ARCHIVED));
        assertThat(feed.live(0, 10)).isEmpty();
    }

    @Test
    void savesAndPublishesInOneStep() {
        long id = article("Cancel an order");
        EditedArticle sheet = desk.get(EDITOR, id);
        assertThat(sheet.getLanguages().get("en").getTransitions())
                .contains(ArticleStatus.PUBLISHED);
        ArticleForm form = edited(sheet, "en", text("Stop an order", "<p>New</p>"));
        desk.save(EDITOR, id, form.moving("en", ArticleStatus.PUBLISHED));
        assertThat(feed.live(0, 10)).extracting("title").containsExactly("Stop an order");
    }

    @Test
    void cleansPastedHtmlAndKeepsEveryCharacter() {
        long id =
                desk.create(
                        WRITER,
                        form(
                                "pl",
                                words(
                                        "<script>x()</script> Zażółć 🧦",
                                        "<p onclick='x()'>gęślą <b>jaźń</b> 漢字</p><script>y()</script>")));
        ArticleContent saved = words(desk.get(WRITER, id), "pl");
        assertThat(saved.getTitle()).isEqualTo("<script>x()</script> Zażółć 🧦");
        assertThat(saved.getBody()).isEqualTo("<p>gęślą <strong>jaźń</strong> 漢字</p>");
        assertThat(slug(desk.get(WRITER, id), "pl")).isEqualTo("script-x-script-zazolc");
    }

    @Test
    void savesNoVersionWhenNothingChanged() {
        long id = article("Cancel an order");
        EditedArticle sheet = desk.get(EDITOR, id);
        Map<String, Integer> before = counts();
        desk.save(EDITOR, id, edited(sheet, "en", words(sheet, "en")));
        assertThat(counts()).isEqualTo(before);
        assertThat(status(desk.get(EDITOR, id), "en")).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void restoresAnOldVersionAsANewOne() {
        long id = article("First words");
        EditedArticle sheet = desk.get(WRITER, id);
        desk.save(WRITER, id, edited(sheet, "en", text("Second words", "<p>2</p>")));
        assertThatThrownBy(() -> desk.restore(WRITER, id, "en", 1, 1))
                .isInstanceOf(ArticleConflictException.class);
        assertThatThrownBy(() -> desk.restore(WRITER, id, "en", 9, 2))
                .isInstanceOf(NotFoundException.class);
        desk.restore(WRITER, id, "en", 1, 2);
        assertThat(desk.versions(VIEWER, id, "en")).extracting("no").containsExactly(3, 2, 1);
        assertThat(words(desk.get(WRITER, id), "en").getTitle()).isEqualTo("First words");
    }
}
