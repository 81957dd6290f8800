package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleFilter;
import org.aftersale.help.editing.ArticleRow;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.Slice;
import org.junit.jupiter.api.Test;

/** The list of articles and the categories they are in. */
class ArticleListIT extends ArticleTestBase {

    private final CategoryDesk categories = store.bean("aftersaleCategoryDesk", CategoryDesk.class);

    @Test
    void listsArticlesByEveryFilterPageByPage() {
        for (int i = 1; i <= 53; i++) {
            article("Question number " + i + (i == 7 ? " 100%_!" : ""));
        }
        Slice<ArticleRow> second = desk.list(VIEWER, ArticleFilter.ALL, "pl", 2);
        assertThat(second.getTotal()).isEqualTo(53);
        assertThat(second.getItems()).hasSize(3);
        assertThat(desk.list(VIEWER, ArticleFilter.ALL, "en", 99).getPage()).isEqualTo(2);
        assertThat(found(new ArticleFilter("100%_!", null, null, null, false, false))).isEqualTo(1);
        assertThat(found(new ArticleFilter("NUMBER 5", null, null, null, false, false)))
                .isEqualTo(5);
        assertThat(found(new ArticleFilter("", ArticleStatus.DRAFT, null, null, false, false)))
                .isZero();
        assertThat(found(new ArticleFilter("", null, "pl", null, false, false))).isEqualTo(53);
        assertThat(found(new ArticleFilter("", null, "en", null, false, false))).isZero();
        assertThat(found(new ArticleFilter("", null, null, 1L, true, true))).isZero();
        long statements = store.statements(() -> desk.list(VIEWER, ArticleFilter.ALL, "en", 1));
        assertThat(statements).isLessThanOrEqualTo(5);
    }

    private long found(ArticleFilter filter) {
        return desk.list(VIEWER, filter, "en", 1).getTotal();
    }

    @Test
    void keepsOrderNamesAndEmptyCategories() {
        for (String name : new String[] {"Orders", "Returns", "Orders"}) {
            categories.add(WRITER, Collections.singletonMap("en", name));
        }
        assertThat(categories.list(VIEWER))
                .extracting("code")
                .containsExactly("orders", "returns", "orders-2");
        long last = categories.list(VIEWER).get(2).getId();
        categories.move(WRITER, last, true);
        categories.move(WRITER, last, true);
        categories.move(WRITER, last, true);
        assertThat(categories.list(VIEWER)).extracting("id").first().isEqualTo(last);
        long version = categories.list(VIEWER).get(0).getVersion();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", "Payments");
        names.put("pl", "Płatności");
        categories.rename(WRITER, last, names, version);
        assertThatThrownBy(() -> categories.rename(WRITER, last, names, version))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> categories.add(WRITER, Collections.singletonMap("pl", "x")))
                .isInstanceOf(InvalidInputException.class);
        long id = article("Pay");
        EditedArticle sheet = desk.get(EDITOR, id);
        ArticleSettingsForm settings = new ArticleSettingsForm(last + "", "", "", "", "", "", "");
        desk.save(EDITOR, id, edited(sheet, "en", words(sheet, "en"), "pay", settings));
        assertThat(categories.counts(VIEWER)).containsEntry(last, 1L);
        assertThatThrownBy(() -> categories.delete(WRITER, last))
                .isInstanceOf(InvalidInputException.class);
        categories.delete(WRITER, categories.list(VIEWER).get(1).getId());
        assertThat(categories.list(VIEWER)).hasSize(2);
    }
}
