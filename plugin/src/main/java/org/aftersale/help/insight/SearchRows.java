package org.aftersale.help.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.aftersale.help.feedback.HelpEventKind;
import org.aftersale.help.feedback.HelpPlace;
import org.springframework.stereotype.Repository;

/**
 * Queries on the log of searches. Requires the caller's transaction.
 *
 * <p>The database does all counting. Events of one search are grouped by its key in a single pass
 * over the period: correlated subqueries and {@code in} sets took seconds on some databases.
 */
@Repository("aftersaleSearchRows")
public class SearchRows {

    private static final String QUARTER = "a.happenedAt - mod(a.happenedAt, 900000)";

    private static final String SINCE =
            " from AFS_HELP_ACT where HAPPENED_AT >= :since and SEARCH_KEY is not null";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** Start of the quarter hour in epoch milliseconds, searches, searches without result. */
    public List<long[]> byQuarterHour(long since, String language) {
        return query(
                        "select "
                                + QUARTER
                                + ", count(a.id), sum(case when a.hits = 0 then 1 else 0 end)",
                        "",
                        language,
                        " group by " + QUARTER,
                        HelpEventKind.SEARCHED,
                        since)
                .getResultList()
                .stream()
                .map(row -> new long[] {number(row[0]), number(row[1]), number(row[2])})
                .collect(Collectors.toList());
    }

    public List<AskedQuestion> withoutResult(long since, String language, int limit) {
        return askedQuestions(" and a.hits = 0", since, language, limit);
    }

    public List<AskedQuestion> withoutClick(long since, String language, int limit) {
        Query query =
                em.createNativeQuery(
                        "select lower(QUESTION) ASKED, LANGUAGE, count(*) TIMES,"
                                + " max(SEARCHED_AT) NEWEST from ("
                                + "select SEARCH_KEY,"
                                + " max(case when KIND = 'SEARCHED' then QUESTION end) QUESTION,"
                                + " max(case when KIND = 'SEARCHED' then LANGUAGE end) LANGUAGE,"
                                + " max(case when KIND = 'SEARCHED' then HAPPENED_AT end)"
                                + " SEARCHED_AT,"
                                + " max(case when KIND = 'SEARCHED' then HITS else 0 end) FOUND,"
                                + " max(case when KIND in ('OPENED', 'SOLVED') then 1 else 0 end)"
                                + " CLICKED"
                                + SINCE
                                + " group by SEARCH_KEY) SEARCHES"
                                + " where FOUND > 0 and CLICKED = 0 and QUESTION is not null"
                                + (language == null ? "" : " and LANGUAGE = :language")
                                + " group by lower(QUESTION), LANGUAGE"
                                + " order by count(*) desc, max(SEARCHED_AT) desc");
        return questions(rows(query, since, language).setMaxResults(limit));
    }

    private List<AskedQuestion> askedQuestions(
            String condition, long since, String language, int limit) {
        return questions(
                query(
                                "select lower(a.question), a.language, count(a.id), max(a.happenedAt)",
                                " and a.question is not null" + condition,
                                language,
                                " group by lower(a.question), a.language"
                                        + " order by count(a.id) desc, max(a.happenedAt) desc",
                                HelpEventKind.SEARCHED,
                                since)
                        .setMaxResults(limit));
    }

    private static List<AskedQuestion> questions(Query query) {
        List<AskedQuestion> questions = new ArrayList<AskedQuestion>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            questions.add(
                    new AskedQuestion(
                            (String) row[0], (String) row[1], number(row[2]), number(row[3])));
        }
        return questions;
    }

    /** One entry per form that suggests articles. */
    public List<FormFigures> forms(long since, String language) {
        Map<HelpPlace, FormFigures> figures = new EnumMap<HelpPlace, FormFigures>(HelpPlace.class);
        for (HelpPlace place : Arrays.asList(HelpPlace.CLAIM_FORM, HelpPlace.QUESTION_FORM)) {
            figures.put(place, new FormFigures(place));
        }
        for (Object each : rows(countingForms(language), since, language).getResultList()) {
            Object[] row = (Object[]) each;
            FormFigures form = figures.get(HelpPlace.valueOf((String) row[0]));
            form.shown = number(row[1]);
            form.solved = number(row[2]);
            form.submitted = number(row[3]);
        }
        return new ArrayList<FormFigures>(figures.values());
    }

    /** A form counts if a suggestion shown with it had at least one hit. */
    private Query countingForms(String language) {
        return em.createNativeQuery(
                "select PLACE, count(*) ALL_SHOWN, sum(SOLVED) ALL_SOLVED,"
                        + " sum(SUBMITTED) ALL_SUBMITTED from ("
                        + "select SEARCH_KEY, PLACE,"
                        + " max(case when KIND = 'SEEN' and HITS > 0 then 1 else 0 end) SHOWN,"
                        + " max(case when KIND = 'SOLVED' then 1 else 0 end) SOLVED,"
                        + " max(case when KIND = 'SUBMITTED' then 1 else 0 end) SUBMITTED"
                        + SINCE
                        + " and PLACE in ('CLAIM_FORM', 'QUESTION_FORM')"
                        + (language == null ? "" : " and LANGUAGE = :language")
                        + " group by SEARCH_KEY, PLACE) FORMS where SHOWN = 1 group by PLACE");
    }

    private static Query rows(Query query, long since, String language) {
        query.setParameter("since", since);
        return language == null ? query : query.setParameter("language", language);
    }

    private TypedQuery<Object[]> query(
            String select,
            String condition,
            String language,
            String rest,
            HelpEventKind kind,
            long since) {
        TypedQuery<Object[]> query =
                em.createQuery(
                        select
                                + " from HelpEvent a where a.kind = :kind"
                                + " and a.happenedAt >= :since"
                                + (language == null ? "" : " and a.language = :language")
                                + condition
                                + rest,
                        Object[].class);
        query.setParameter("kind", kind).setParameter("since", since);
        if (language != null) {
            query.setParameter("language", language);
        }
        return query;
    }

    private static long number(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }
}
