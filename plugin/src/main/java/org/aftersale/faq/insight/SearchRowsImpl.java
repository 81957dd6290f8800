package org.aftersale.faq.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.faq.HelpActKind;
import org.aftersale.faq.HelpPlace;
import org.springframework.stereotype.Repository;

/** Everything is counted by the database, within the index of kind and time. */
@Repository("aftersaleSearchRows")
public class SearchRowsImpl implements SearchRows {

    private static final String QUARTER = "a.happenedAt - mod(a.happenedAt, 900000)";

    /** Something the same form was shown, found at least once. */
    private static final String SHOWN =
            " and exists (select s.id from HelpActImpl s where s.searchKey = a.searchKey"
                    + " and s.kind = :shown and s.hits > 0)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<long[]> byQuarterHour(long since, String language) {
        return query(
                        "select "
                                + QUARTER
                                + ", count(a.id), sum(case when a.hits = 0 then 1 else 0 end)",
                        "",
                        language,
                        " group by " + QUARTER,
                        HelpActKind.SEARCHED,
                        since)
                .getResultList()
                .stream()
                .map(row -> new long[] {number(row[0]), number(row[1]), number(row[2])})
                .collect(Collectors.toList());
    }

    @Override
    public List<AskedQuestion> withoutResult(long since, String language, int most) {
        return asked(" and a.hits = 0", since, language, most);
    }

    @Override
    public List<AskedQuestion> withoutClick(long since, String language, int most) {
        String noClick =
                " and a.hits > 0 and a.searchKey is not null and not exists (select o.id"
                        + " from HelpActImpl o where o.searchKey = a.searchKey"
                        + " and o.kind in ('OPENED', 'SOLVED'))";
        return asked(noClick, since, language, most);
    }

    private List<AskedQuestion> asked(String which, long since, String language, int most) {
        return query(
                        "select lower(a.question), a.language, count(a.id), max(a.happenedAt)",
                        " and a.question is not null" + which,
                        language,
                        " group by lower(a.question), a.language"
                                + " order by count(a.id) desc, max(a.happenedAt) desc",
                        HelpActKind.SEARCHED,
                        since)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new AskedQuestion(
                                        (String) row[0],
                                        (String) row[1],
                                        number(row[2]),
                                        number(row[3])))
                .collect(Collectors.toList());
    }

    @Override
    public List<FormFigures> forms(long since, String language) {
        List<FormFigures> figures = new ArrayList<FormFigures>();
        for (HelpPlace place : Arrays.asList(HelpPlace.CLAIM_FORM, HelpPlace.QUESTION_FORM)) {
            FormFigures form = new FormFigures(place);
            form.shown = forms(HelpActKind.SEEN, " and a.hits > 0", place, since, language);
            form.solved = forms(HelpActKind.SOLVED, SHOWN, place, since, language);
            form.submitted = forms(HelpActKind.SUBMITTED, SHOWN, place, since, language);
            figures.add(form);
        }
        return figures;
    }

    private long forms(
            HelpActKind kind, String which, HelpPlace place, long since, String language) {
        TypedQuery<Object[]> query =
                query(
                        "select a.place, count(distinct a.searchKey)",
                        " and a.place = :place" + which,
                        language,
                        " group by a.place",
                        kind,
                        since);
        query.setParameter("place", place);
        if (which.equals(SHOWN)) {
            query.setParameter("shown", HelpActKind.SEEN);
        }
        List<Object[]> rows = query.getResultList();
        return rows.isEmpty() ? 0 : number(rows.get(0)[1]);
    }

    private TypedQuery<Object[]> query(
            String select,
            String which,
            String language,
            String rest,
            HelpActKind kind,
            long since) {
        TypedQuery<Object[]> query =
                em.createQuery(
                        select
                                + " from HelpActImpl a where a.kind = :kind"
                                + " and a.happenedAt >= :since"
                                + (language == null ? "" : " and a.language = :language")
                                + which
                                + rest,
                        Object[].class);
        query.setParameter("kind", kind).setParameter("since", since);
        if (language != null) {
            query.setParameter("language", language);
        }
        return query;
    }

    private static long number(Object counted) {
        return counted == null ? 0 : ((Number) counted).longValue();
    }
}
