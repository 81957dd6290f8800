package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleConflictException;
import org.aftersale.help.editing.ArticleDesk;
import org.aftersale.help.editing.ArticleFilter;
import org.aftersale.help.editing.ArticleForm;
import org.aftersale.help.editing.ArticleForm.TextForm;
import org.aftersale.help.editing.ArticleRow;
import org.aftersale.help.editing.ArticleSettingsForm;
import org.aftersale.help.editing.CategoryDesk;
import org.aftersale.help.editing.EditedArticle;
import org.aftersale.help.editing.EditedSynonyms;
import org.aftersale.help.editing.SynonymDesk;
import org.aftersale.help.picture.ArticlePictures;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.shared.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleEditingIT extends HostTestBase {

    private static final String[] TABLES = {
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

    private static final StaffMember WRITER =
            CaseFixtures.staff(
                    -21, "Wanda Writer", Permission.READ_ARTICLES, Permission.WRITE_ARTICLES);
    private static final StaffMember EDITOR =
            CaseFixtures.staff(
                    -22,
                    "Eda Editor",
                    Permission.READ_ARTICLES,
                    Permission.WRITE_ARTICLES,
                    Permission.PUBLISH_ARTICLES);
    private static final StaffMember VIEWER =
            CaseFixtures.staff(-23, "viewer", Permission.READ_ARTICLES);

    private final ArticleDesk desk = store.bean("aftersaleArticleDesk", ArticleDesk.class);
    private final CategoryDesk categories = store.bean("aftersaleCategoryDesk", CategoryDesk.class);
    private final SynonymDesk synonyms = store.bean("aftersaleSynonymDesk", SynonymDesk.class);
    private final ArticlePictures pictures =
            store.bean("aftersaleArticlePictures", ArticlePictures.class);
    private final IndexFeed feed = store.bean("aftersaleIndexFeed", IndexFeed.class);

    @BeforeEach
    void isEmpty() {
        for (String table : TABLES) {
            store.sql.update("delete from " + table);
        }
    }

    // ---- forms ----

    private static TextForm words(String title, String body) {
        return new TextForm(new ArticleContent(title, "", body, ""), "", "", 0);
    }

    private static ArticleForm form(String language, TextForm text) {
        Map<String, TextForm> texts = Collections.singletonMap(language, text);
        String seen = ArticleSettingsForm.EMPTY.fingerprint();
        return new ArticleForm(ArticleSettingsForm.EMPTY, seen, texts);
    }

    private long article(String title) {
        ArticleForm form = form("en", words(title, "<p>" + title + "</p>"));
        return desk.create(EDITOR, form.moving("en", ArticleStatus.PUBLISHED));
    }

    /** The article's form as its page shows it, with a changed text in one language. */
    private ArticleForm edited(EditedArticle sheet, String language, ArticleContent words) {
        return edited(sheet, language, words, slug(sheet, language), sheet.getSettings());
    }

    private ArticleForm edited(
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

    private static ArticleContent words(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getContent();
    }

    private static String slug(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText() == null
                ? ""
                : sheet.getLanguages().get(language).getText().getSlug();
    }

    private static int no(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText() == null
                ? 0
                : sheet.getLanguages().get(language).getText().getLatestNo();
    }

    private static ArticleStatus status(EditedArticle sheet, String language) {
        return sheet.getLanguages().get(language).getText().getStatus();
    }

    private static ArticleContent text(String title, String body) {
        return new ArticleContent(title, "", body, "");
    }

    // ---- refusals ----

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

    private Map<String, Integer> counts() {
        return Arrays.stream(TABLES).collect(Collectors.toMap(table -> table, store::count));
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

    // ---- what is done ----

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

    @Test
    void savesSynonymsOnceAndRestoresOldOnes() {
        long generation = feed.generation();
        synonyms.save(WRITER, "pl", "paczka, przesyłka\nzwrot, oddać 🧦", EditedSynonyms.BUILT_IN);
        assertThat(feed.generation()).isGreaterThan(generation);
        assertThat(sheet("pl").getGroups()).isEqualTo("paczka, przesyłka\nzwrot, oddać 🧦");
        assertThat(sheet("pl").getWordCount()).isEqualTo(4);
        assertThat(sheet("pl").getUpdatedBy()).isEqualTo("Wanda Writer");
        assertThatThrownBy(() -> synonyms.save(WRITER, "pl", "a, b", EditedSynonyms.BUILT_IN))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> synonyms.save(WRITER, "pl", "alone", sheet("pl").getVersion()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> synonyms.save(WRITER, "xx", "a, b", -1))
                .isInstanceOf(NotFoundException.class);
        synonyms.restore(WRITER, "pl");
        assertThat(sheet("pl").getVersion()).isEqualTo(EditedSynonyms.BUILT_IN);
    }

    private EditedSynonyms sheet(String language) {
        return synonyms.list(VIEWER).stream()
                .filter(sheet -> sheet.getLanguage().equals(language))
                .findFirst()
                .get();
    }

    @Test
    void returnsAPictureByteForByte() throws IOException {
        assertThatThrownBy(() -> pictures.add(WRITER, "a.svg", "<svg/>".getBytes()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> pictures.add(WRITER, "a", new byte[ArticlePictures.MAX_BYTES + 1]))
                .isInstanceOf(InvalidInputException.class);
        byte[] bytes = picture();
        String key = pictures.add(WRITER, "C:\\x\\<script>.png", bytes).getKey();
        assertThat(pictures.byKey(key).get().getBytes()).isEqualTo(bytes);
        assertThat(pictures.byKey(key).get().getContentType()).isEqualTo("image/png");
        assertThat(pictures.list(VIEWER, 1).getItems())
                .extracting("fileName")
                .containsExactly("<script>.png");
        assertThat(pictures.byKey("abcdefghijklmnopqrstuvwxyz").isPresent()).isFalse();
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
