package org.aftersale.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleCategoryDesk")
@Transactional("blTransactionManager")
public class CategoryDeskImpl implements CategoryDesk {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CODE = 50;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexMarks marks;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ArticleCategoryImpl> list(StaffMember staff) {
        staff.require(Permission.READ_ARTICLES);
        return store.categories();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Map<Long, Long> counts(StaffMember staff) {
        staff.require(Permission.READ_ARTICLES);
        Map<Long, Long> counts = new HashMap<Long, Long>();
        em.createQuery(
                        "select a.categoryId, count(a.id) from ArticleImpl a"
                                + " where a.categoryId is not null group by a.categoryId",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public void add(StaffMember staff, Map<String, String> names) {
        staff.require(Permission.WRITE_ARTICLES);
        check(names, "");
        List<ArticleCategoryImpl> all = store.categories();
        ArticleCategoryImpl category = new ArticleCategoryImpl();
        category.code = code(names.get(languages.first()), all);
        category.position = all.isEmpty() ? 1 : all.get(all.size() - 1).position + 1;
        name(category, names);
        store.persist(category);
    }

    private String code(String name, List<ArticleCategoryImpl> all) {
        String made = Slugs.of(name, languages.first());
        String base = made.isEmpty() ? "category" : made;
        base = base.length() > LONGEST_CODE ? base.substring(0, LONGEST_CODE) : base;
        String code = base;
        for (int number = 2; isTaken(code, all); number++) {
            code = base + '-' + number;
        }
        return code;
    }

    private static boolean isTaken(String code, List<ArticleCategoryImpl> all) {
        return all.stream().anyMatch(category -> category.code.equals(code));
    }

    /**
     * @param suffix of the fields' names, behind the language
     */
    private void check(Map<String, String> names, String suffix) {
        FieldErrors errors = new FieldErrors();
        if (names.getOrDefault(languages.first(), "").isEmpty()) {
            errors.add("name_" + languages.first() + suffix, "aftersale.error.faq.category.name");
        }
        names.forEach(
                (language, name) -> {
                    if (name.length() > LONGEST_NAME) {
                        errors.add(
                                "name_" + language + suffix,
                                "aftersale.error.faq.long",
                                LONGEST_NAME,
                                name.length());
                    }
                });
        errors.throwIfAny();
    }

    private void name(ArticleCategoryImpl category, Map<String, String> names) {
        for (String language : languages.all()) {
            String name = names.getOrDefault(language, "");
            if (name.isEmpty()) {
                category.names.remove(language);
            } else {
                category.names.put(language, name);
            }
        }
    }

    @Override
    public void rename(
            StaffMember staff, long categoryId, Map<String, String> names, long versionSeen) {
        ArticleCategoryImpl category = load(staff, categoryId);
        check(names, "_" + categoryId);
        if (category.version != versionSeen) {
            throw ChangedMeanwhile.of(category.code, versionSeen, category.version);
        }
        name(category, names);
        // the name is among what the search reads of each article in it
        em.createQuery(
                        "update ArticleTextImpl t set t.generation = :generation"
                                + " where t.publishedNo <> 0 and t.articleId in"
                                + " (select a.id from ArticleImpl a where a.categoryId = :category)")
                .setParameter("generation", marks.next())
                .setParameter("category", categoryId)
                .executeUpdate();
    }

    @Override
    public void move(StaffMember staff, long categoryId, boolean up) {
        load(staff, categoryId);
        List<ArticleCategoryImpl> all = store.categories();
        int from = 0;
        while (!all.get(from).id.equals(categoryId)) {
            from++;
        }
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            int position = 1;
            for (ArticleCategoryImpl category : all) {
                category.position = position++;
            }
        }
    }

    @Override
    public void delete(StaffMember staff, long categoryId) {
        ArticleCategoryImpl category = load(staff, categoryId);
        if (counts(staff).containsKey(categoryId)) {
            throw new org.aftersale.shared.InvalidInput(
                    new FieldErrors()
                            .add("delete_" + categoryId, "aftersale.error.faq.category.full"));
        }
        em.remove(category);
    }

    private ArticleCategoryImpl load(StaffMember staff, long categoryId) {
        staff.require(Permission.WRITE_ARTICLES);
        ArticleCategoryImpl category = em.find(ArticleCategoryImpl.class, categoryId);
        if (category == null) {
            throw NotFound.of("category", categoryId);
        }
        return category;
    }
}
