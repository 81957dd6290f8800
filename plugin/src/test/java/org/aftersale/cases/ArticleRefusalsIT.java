package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.ArticleFilter;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.help.editing.SynonymDesk;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** What is not saved: for want of a permission, or because it is invalid. */
class ArticleRefusalsIT extends ArticleTestBase {

    private final CategoryDesk categories = store.bean("aftersaleCategoryDesk", CategoryDesk.class);
    private final SynonymDesk synonyms = store.bean("aftersaleSynonymDesk", SynonymDesk.class);
    private final ArticlePictures pictures =
            store.bean("aftersaleArticlePictures", ArticlePictures.class);

    @Test
    void refusesEverythingWithoutThePermission() {
        long id = article("Cancel an order");
        StaffMember nobody = CaseFixtures.staff(-30, "nobody", Permission.READ, Permission.ANSWER);
        Map<String, Integer> before = counts();
        refused(desk, ArticleDesk.class, nobody, id);
        refused(categories, CategoryDesk.class, nobody, id);
        refused(synonyms, SynonymDesk.class, nobody, id);
        assertThatThrownBy(() -> pictures.list(nobody, 1))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> pictures.add(nobody, "a.png", picture()))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(counts()).isEqualTo(before);
    }

    private void refused(Object bean, Class<?> type, StaffMember staff, long id) {
        for (Method method : type.getMethods()) {
            Object[] arguments =
                    Arrays.stream(method.getParameterTypes())
                            .map(one -> argument(one, staff, id))
                            .toArray();
            assertThatThrownBy(
                            () -> {
                                try {
                                    method.invoke(bean, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            })
                    .as(method.toString())
                    .isInstanceOf(PermissionDeniedException.class);
        }
    }

    private Object argument(Class<?> type, StaffMember staff, long id) {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(StaffMember.class, staff);
        values.put(ArticleFilter.class, ArticleFilter.ALL);
        values.put(ArticleForm.class, form("en", words("x", "<p>x</p>")));
        values.put(Map.class, Collections.singletonMap("en", "Orders"));
        values.put(String.class, "en");
        values.put(long.class, id);
        values.put(int.class, 1);
        values.put(boolean.class, true);
        return values.get(type);
    }

    @Test
    void refusesEditsByViewersAndPublishingByWriters() {
        long id = article("Cancel an order");
        EditedArticle sheet = desk.get(VIEWER, id);
        assertThat(sheet.getLanguages().get("en").getTransitions()).isEmpty();
        ArticleForm form = edited(sheet, "en", text("Other", "<p>x</p>"));
        assertThatThrownBy(() -> desk.save(VIEWER, id, form))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(desk.get(WRITER, id).getLanguages().get("en").getTransitions())
                .containsExactly(ArticleStatus.DRAFT);
        assertThatThrownBy(() -> desk.save(WRITER, id, form.moving("en", ArticleStatus.PUBLISHED)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(words(desk.get(VIEWER, id), "en").getTitle()).isEqualTo("Cancel an order");
    }

    @Test
    void rejectsInvalidArticlesAndSavesNothing() {
        Map<String, Integer> before = counts();
        String title = String.join("", Collections.nCopies(256, "x"));
        for (ArticleForm form :
                new ArticleForm[] {
                    form("en", words("", "")),
                    form("en", words("", "<p>x</p>")),
                    form("en", words(title, "<p>x</p>")),
                    form("en", words("Empty", "<p> </p>")).moving("en", ArticleStatus.PUBLISHED),
                    form("en", new TextForm(text("a", ""), "../etc", "", 0)),
                    form("en", new TextForm(text("a", ""), "search", "", 0))
                }) {
            assertThatThrownBy(() -> desk.create(EDITOR, form))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(counts()).isEqualTo(before);
        assertThatThrownBy(() -> desk.get(EDITOR, 123_456_789L))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void rejectsSlugsAnotherArticleUsesOrUsed() {
        long id = article("Cancel an order");
        EditedArticle sheet = desk.get(EDITOR, id);
        ArticleContent same = words(sheet, "en");
        desk.save(EDITOR, id, edited(sheet, "en", same, "stop-it", sheet.getSettings()));
        for (String taken : new String[] {"cancel-an-order", "stop-it"}) {
            ArticleForm form = form("en", new TextForm(text("b", ""), taken, "", 0));
            assertThatThrownBy(() -> desk.create(EDITOR, form))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("slug.taken");
        }
        long other = article("Cancel an order");
        assertThat(slug(desk.get(EDITOR, other), "en")).isEqualTo("cancel-an-order-2");
    }

    @Test
    void rejectsStatusTransitionsThatAreNotAllowed() {
        long id = article("Cancel an order");
        ArticleForm form =
                edited(desk.get(EDITOR, id), "pl", ArticleContent.NONE)
                        .moving("en", ArticleStatus.REVIEW);
        assertThatThrownBy(() -> desk.save(EDITOR, id, form))
                .isInstanceOf(IllegalTransitionException.class);
    }
}
