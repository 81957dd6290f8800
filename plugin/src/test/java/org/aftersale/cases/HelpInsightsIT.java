package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.aftersale.help.feedback.HelpCounts;
import org.aftersale.help.feedback.HelpEvents;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.help.importing.ArticleImport;
import org.aftersale.help.insight.AskedQuestion;
import org.aftersale.help.insight.DayOfSearches;
import org.aftersale.help.insight.FailingArticle;
import org.aftersale.help.insight.FormFigures;
import org.aftersale.help.insight.HelpInsights;
import org.aftersale.help.insight.InsightRange;
import org.aftersale.help.insight.Insights;
import org.aftersale.help.insight.StaleArticle;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Actor;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpInsightsIT extends HostTestBase {

    private static final AtomicLong IDS = new AtomicLong(-1);
    private static final long DAY = 86_400_000L;

    private final HelpLog log = store.bean("aftersaleHelpLog", HelpLog.class);
    private final HelpEvents acts = store.bean("aftersaleHelpActs", HelpEvents.class);
    private final HelpCounts counts = store.bean("aftersaleHelpCounts", HelpCounts.class);
    private final HelpInsights insights = store.bean("aftersaleHelpInsights", HelpInsights.class);
    private final IndexFeed feed = store.bean("aftersaleIndexFeed", IndexFeed.class);
    private final StaffMember reader = CaseFixtures.staff(-20, "reader", Permission.READ_ARTICLES);
    private final long now = System.currentTimeMillis();

    @TempDir Path folder;

    @BeforeEach
    void nobodyHasReadAnything() {
        for (String table : KnowledgeBaseIT.TABLES) {
            store.sql.update("delete from " + table);
        }
        store.sql.update("delete from AFS_HELP_ACT");
    }

    private long article() throws Exception {
        Path file = folder.resolve("articles/cancel/en.html");
        Files.createDirectories(file.getParent());
        Files.write(file, "Title: Cancel\n\n<p>You can.</p>".getBytes(StandardCharsets.UTF_8));
        store.bean("aftersaleArticleImport", ArticleImport.class)
                .importFrom(folder.toUri().toString(), Actor.system());
        return store.sql.queryForObject("select ARTICLE_ID from AFS_ARTICLE", Long.class);
    }

    private void act(
            String kind, String place, String key, String question, int hits, Long article) {
        actAt(now, kind, place, key, question, hits, article);
    }

    private void actAt(
            long at,
            String kind,
            String place,
            String key,
            String question,
            int hits,
            Long article) {
        store.sql.update(
                "insert into AFS_HELP_ACT (HELP_ACT_ID, HAPPENED_AT, KIND, PLACE, SEARCH_KEY,"
                        + " LANGUAGE, QUESTION, HITS, ARTICLE_ID) values (?,?,?,?,?,'en',?,?,?)",
                IDS.getAndDecrement(),
                at,
                kind,
                place,
                key,
                question,
                hits,
                article);
    }

    private void written(int number) throws InterruptedException {
        for (int i = 0; i < 100 && store.count("AFS_HELP_ACT") < number; i++) {
            Thread.sleep(50);
        }
        assertThat(store.count("AFS_HELP_ACT")).isEqualTo(number);
    }

    @Test
    void recordsReadingPromptlyWithoutPersonalData() throws Exception {
        log.searched(HelpPlace.HELP, "k-1", "en", " Where is ann@x.org  parcel 123456789?? ", 0);
        log.voted("en", 7, false, "UNCLEAR", "Call me: +48 600 100 200", "k-1");
        log.solved(HelpPlace.QUESTION_FORM, "far too long to be a key of ours '; drop", "en", null);
        written(3);
        Map<String, Object> search =
                store.sql.queryForMap("select * from AFS_HELP_ACT where KIND = 'SEARCHED'");
        assertThat(search.get("QUESTION")).isEqualTo("Where is … parcel …");
        assertThat(search.get("SEARCH_KEY")).isEqualTo("k-1");
        assertThat(
                        store.sql.queryForObject(
                                "select REMARK from AFS_HELP_ACT where KIND = 'UNHELPFUL'",
                                String.class))
                .isEqualTo("Call me: …");
        assertThat(
                        store.sql.queryForObject(
                                "select count(*) from AFS_HELP_ACT where KIND = 'SOLVED'"
                                        + " and SEARCH_KEY is null",
                                Integer.class))
                .isEqualTo(1);
    }

    @Test
    void deletesOldRecords() {
        actAt(now - 10 * DAY, "SEARCHED", "HELP", "a", "old", 1, null);
        actAt(now - 9 * DAY, "SEARCHED", "HELP", "b", "old", 1, null);
        act("SEARCHED", "HELP", "c", "new", 1, null);
        assertThat(acts.forget(now - 5 * DAY, 1)).isEqualTo(1);
        assertThat(acts.forget(now - 5 * DAY, 100)).isEqualTo(1);
        assertThat(acts.forget(now - 5 * DAY, 100)).isZero();
        assertThat(store.count("AFS_HELP_ACT")).isEqualTo(1);
    }

    @Test
    void countsReadingOnceWithoutChangingTheArticlesVersion() throws Exception {
        long article = article();
        for (int i = 0; i < 3; i++) {
            act("OPENED", "HELP", "k" + i, null, 0, article);
        }
        act("HELPFUL", "HELP", "k0", null, 0, article);
        act("UNHELPFUL", "HELP", "k1", null, 0, article);
        act("OPENED", "HELP", "k9", null, 0, article + 1_000_000);
        long version = version();
        long before = feed.generation();

        assertThat(counts.bringUpToDate()).isEqualTo(1);
        assertThat(feed.changedAfter(before, 10))
                .extracting("opened", "helpful", "unhelpful")
                .containsExactly(tuple(3L, 1L, 1L));
        assertThat(version()).isEqualTo(version);

        long after = feed.generation();
        assertThat(counts.bringUpToDate()).isZero();
        assertThat(feed.generation()).isEqualTo(after);
        // deleted records no longer count
        store.sql.update("delete from AFS_HELP_ACT");
        assertThat(counts.bringUpToDate()).isEqualTo(1);
    }

    private long version() {
        return store.sql.queryForObject("select VERSION from AFS_ARTICLE_TEXT", Long.class);
    }

    @Test
    void requiresThePermissionToReadArticles() {
        assertThatThrownBy(() -> insights.read(cases.agent, InsightRange.of("7", null)))
                .isInstanceOf(PermissionDeniedException.class);
        Insights nothing = insights.read(reader, InsightRange.of("7", null));
        assertThat(nothing.getDays()).hasSize(7).allMatch(day -> day.getSearches() == 0);
        assertThat(nothing.getWithoutResult()).isEmpty();
        assertThat(nothing.getFailing()).isEmpty();
    }

    @Test
    void reportsSearchesWithoutResults() {
        act("SEARCHED", "HELP", "a", "Gift wrap", 0, null);
        act("SEARCHED", "HELP", "b", "gift wrap", 0, null);
        act("SEARCHED", "HELP", "c", "engraving", 0, null);
        act("SEARCHED", "HELP", "d", "parcel", 4, null);
        act("SEARCHED", "HELP", "e", "cancel", 4, null);
        act("OPENED", "HELP", "e", null, 0, 1L);
        actAt(now - 40 * DAY, "SEARCHED", "HELP", "f", "long ago", 0, null);
        Insights found = insights.read(reader, InsightRange.of("30", "en"));
        assertThat(found.getWithoutResult())
                .extracting(AskedQuestion::getQuestion, AskedQuestion::getCount)
                .containsExactly(tuple("gift wrap", 2L), tuple("engraving", 1L));
        assertThat(found.getWithoutClick())
                .extracting(AskedQuestion::getQuestion)
                .containsExactly("parcel");
        DayOfSearches today = found.getDays().get(29);
        assertThat(today.getSearches()).isEqualTo(5);
        assertThat(today.getEmpty()).isEqualTo(3);
        assertThat(insights.read(reader, InsightRange.of("30", "pl")).getWithoutResult()).isEmpty();
    }

    @Test
    void reportsFormsShownSolvedAndSubmitted() {
        act("SEEN", "QUESTION_FORM", "a", "w", 0, null);
        act("SEEN", "QUESTION_FORM", "a", "wh", 2, null);
        act("SEEN", "QUESTION_FORM", "a", "whe", 2, null);
        act("SOLVED", "QUESTION_FORM", "a", null, 0, 1L);
        act("SEEN", "QUESTION_FORM", "b", "w", 2, null);
        act("SUBMITTED", "QUESTION_FORM", "b", "w", 0, null);
        act("SEEN", "QUESTION_FORM", "c", "w", 0, null);
        act("SUBMITTED", "QUESTION_FORM", "c", "w", 0, null);
        assertThat(insights.read(reader, InsightRange.of("7", null)).getForms())
                .extracting(
                        FormFigures::getPlace,
                        FormFigures::getShown,
                        FormFigures::getSolved,
                        FormFigures::getSubmitted)
                .containsExactly(
                        tuple(HelpPlace.CLAIM_FORM, 0L, 0L, 0L),
                        tuple(HelpPlace.QUESTION_FORM, 2L, 1L, 1L));
    }

    @Test
    void reportsUnderperformingAndStaleArticles() throws Exception {
        long article = article();
        act("HELPFUL", "HELP", "a", null, 0, article);
        act("UNHELPFUL", "HELP", "b", null, 0, article);
        act("UNHELPFUL", "HELP", "c", null, 0, article);
        act("OPENED", "QUESTION_FORM", "d", null, 0, article);
        act("SUBMITTED", "QUESTION_FORM", "d", "w", 0, null);
        Insights found = insights.read(reader, InsightRange.of("7", null));
        assertThat(found.getFailing())
                .extracting(
                        FailingArticle::getTitle,
                        FailingArticle::getHelpfulPercent,
                        FailingArticle::getSubmitted)
                .containsExactly(tuple("Cancel", 33, 1L));
        assertThat(found.getStale()).isEmpty();

        store.sql.update("update AFS_ARTICLE_TEXT set UPDATED_AT = ?", now - 400 * DAY);
        assertThat(insights.read(reader, InsightRange.of("7", "en")).getStale())
                .extracting(StaleArticle::getTitle, StaleArticle::getLanguage)
                .containsExactly(tuple("Cancel", "en"));
    }

    /**
     * Doubles the records seventeen times; each doubling gets new search keys and, at first, new
     * queries.
     */
    @Test
    void computesQuicklyFromAHundredThousandRecords() throws Exception {
        long article = article();
        act("SEARCHED", "HELP", "a", "q", 1, null);
        act("OPENED", "HELP", "a", null, 0, article);
        act("SEEN", "QUESTION_FORM", "b", "w", 1, null);
        act("SUBMITTED", "QUESTION_FORM", "b", "w", 0, null);
        for (int i = 0; i < 15; i++) {
            long step = 10L * (1L << (i + 2));
            store.sql.update(
                    "insert into AFS_HELP_ACT (HELP_ACT_ID, HAPPENED_AT, KIND, PLACE, SEARCH_KEY,"
                            + " LANGUAGE, QUESTION, HITS, ARTICLE_ID) select HELP_ACT_ID - "
                            + step
                            + ", HAPPENED_AT - 60000, KIND, PLACE, concat(SEARCH_KEY, '"
                            + (char) ('c' + i)
                            + "'), LANGUAGE, "
                            + (i < 9 ? "concat(QUESTION, '" + (char) ('c' + i) + "')" : "QUESTION")
                            + ", HITS, ARTICLE_ID from AFS_HELP_ACT");
        }
        assertThat(store.count("AFS_HELP_ACT")).isGreaterThan(100_000);
        long start = System.nanoTime();
        Insights found = insights.read(reader, InsightRange.of("90", null));
        long took = (System.nanoTime() - start) / 1_000_000;
        assertThat(found.getForms().get(1).getSubmitted()).isEqualTo(32_768);
        System.out.println("Insights at 131,072 acts: " + took + " ms");
        // not a measurement, which a busy machine would distort: a scan per row takes minutes
        assertThat(took).as("duration in milliseconds").isLessThan(30_000);
    }
}
