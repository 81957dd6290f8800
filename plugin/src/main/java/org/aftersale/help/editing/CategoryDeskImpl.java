package org.aftersale.help.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.article.Slugs;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.TextLength;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleCategoryDesk")
@Transactional("blTransactionManager")
public class CategoryDeskImpl implements CategoryDesk {

    private static final TextLength NAME = TextLength.of(80, 255);
    private static final int MAX_CODE_LENGTH = 50;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ArticleCategory> list(StaffMember staff) {
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
        List<ArticleCategory> all = store.categories();
        ArticleCategory category = new ArticleCategory();
        category.setCode(code(names.get(languages.first()), all));
        category.setPosition(all.isEmpty() ? 1 : all.get(all.size() - 1).getPosition() + 1);
        name(category, names);
        store.persist(category);
    }

    private String code(String name, List<ArticleCategory> all) {
        String slug = Slugs.of(name, languages.first());
        String base = slug.isEmpty() ? "category" : slug;
        base = base.length() > MAX_CODE_LENGTH ? base.substring(0, MAX_CODE_LENGTH) : base;
        String code = base;
        for (int number = 2; isTaken(code, all); number++) {
            code = base + '-' + number;
        }
        return code;
    }

    private static boolean isTaken(String code, List<ArticleCategory> all) {
        return all.stream().anyMatch(category -> category.getCode().equals(code));
    }

    /**
     * @param suffix of the field names, after the language
     */
    private void check(Map<String, String> names, String suffix) {
        FieldErrors errors = new FieldErrors();
        if (names.getOrDefault(languages.first(), "").isEmpty()) {
            errors.add("name_" + languages.first() + suffix, "aftersale.error.faq.category.name");
        }
        names.forEach(
                (language, name) -> {
                    if (NAME.isExceededBy(name)) {
                        errors.add(
                                "name_" + language + suffix,
                                "aftersale.error.faq.long",
                                NAME.getMost(),
                                NAME.length(name));
                    }
                });
        errors.throwIfAny();
    }

    private void name(ArticleCategory category, Map<String, String> names) {
        for (String language : languages.all()) {
            String name = names.getOrDefault(language, "");
            if (name.isEmpty()) {
                category.getNames().remove(language);
            } else {
                category.getNames().put(language, name);
            }
        }
    }

    @Override
    public void rename(
            StaffMember staff, long categoryId, Map<String, String> names, long versionSeen) {
        ArticleCategory category = load(staff, categoryId);
        check(names, "_" + categoryId);
        if (category.getVersion() != versionSeen) {
            throw ConcurrentChangeException.of(
                    category.getCode(), versionSeen, category.getVersion());
        }
        name(category, names);
        // the category's name is indexed with each of its articles
        em.createQuery(
                        "update ArticleText t set t.generation = :generation where t.publishedNo <>"
                                + " 0 and t.articleId in (select a.id from ArticleImpl a where"
                                + " a.categoryId = :category)")
                .setParameter("generation", marks.next())
                .setParameter("category", categoryId)
                .executeUpdate();
    }

    @Override
    public void move(StaffMember staff, long categoryId, boolean up) {
        load(staff, categoryId);
        List<ArticleCategory> all = store.categories();
        int from = 0;
        while (!all.get(from).getId().equals(categoryId)) {
            from++;
        }
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            int position = 1;
            for (ArticleCategory category : all) {
                category.setPosition(position++);
            }
        }
    }

    @Override
    public void delete(StaffMember staff, long categoryId) {
        ArticleCategory category = load(staff, categoryId);
        if (counts(staff).containsKey(categoryId)) {
            throw new org.aftersale.shared.InvalidInputException(
                    new FieldErrors()
                            .add("delete_" + categoryId, "aftersale.error.faq.category.full"));
        }
        em.remove(category);
    }

    private ArticleCategory load(StaffMember staff, long categoryId) {
        staff.require(Permission.WRITE_ARTICLES);
        ArticleCategory category = em.find(ArticleCategory.class, categoryId);
        if (category == null) {
            throw NotFoundException.of("category", categoryId);
        }
        return category;
    }
}
