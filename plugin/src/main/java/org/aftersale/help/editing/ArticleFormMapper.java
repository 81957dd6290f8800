package org.aftersale.help.editing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormDays;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.stereotype.Component;

/** Maps an article's settings from and to its form. */
@Component("aftersaleArticleForms")
public class ArticleFormMapper {

    private static final int MAX_RELATED = 10;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    /** The form with the article's current settings. */
    ArticleSettingsForm shown(ArticleImpl article) {
        return new ArticleSettingsForm(
                article.getCategoryId() == null ? "" : article.getCategoryId().toString(),
                article.getOwnerId() == null ? "" : article.getOwnerId().toString(),
                day(article.getReviewAt(), 0),
                day(article.getValidFrom(), 0),
                day(article.getValidUntil(), 1),
                article.getFeatured() == 0 ? "" : String.valueOf(article.getFeatured()),
                String.join("\n", slugs(store.related(article.getId()))));
    }

    private String day(long millis, int daysLater) {
        return millis == Article.NEVER || millis == 0
                ? ""
                : java.time.Instant.ofEpochMilli(millis)
                        .atZone(zone)
                        .toLocalDate()
                        .minusDays(daysLater)
                        .toString();
    }

    private List<String> slugs(List<Long> articleIds) {
        List<ArticleText> texts = store.texts(articleIds);
        return articleIds.stream()
                .map(id -> slug(id, texts))
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toList());
    }

    private String slug(Long articleId, List<ArticleText> texts) {
        String slug = "";
        for (ArticleText text : texts) {
            boolean first = text.getLanguage().equals(languages.first());
            if (text.getArticleId().equals(articleId) && (slug.isEmpty() || first)) {
                slug = text.getSlug();
            }
        }
        return slug;
    }

    /** Applies the form to the article, or reports its validation errors. */
    void apply(
            ArticleSettingsForm form, ArticleImpl article, StaffMember staff, FieldErrors errors) {
        article.setCategoryId(category(form.getCategory(), errors));
        owner(form.getOwner(), article, staff, errors);
        article.setReviewAt(day("review", form.getReview(), 0, Article.NEVER, errors));
        article.setValidFrom(day("from", form.getFrom(), 0, 0, errors));
        article.setValidUntil(day("until", form.getUntil(), 1, Article.NEVER, errors));
        if (article.getValidUntil() <= article.getValidFrom()) {
            errors.add("until", "aftersale.error.faq.until");
        }
        article.setFeatured(featured(form.getFeatured(), errors));
    }

    private Long category(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Long> found =
                store.categories().stream()
                        .map(ArticleCategory::getId)
                        .filter(id -> id.toString().equals(typed))
                        .findFirst();
        if (!found.isPresent()) {
            errors.add("category", "aftersale.error.faq.category.gone");
        }
        return found.orElse(null);
    }

    private static void owner(
            String typed, ArticleImpl article, StaffMember staff, FieldErrors errors) {
        if (typed.isEmpty()) {
            article.setOwnerId(null);
            article.setOwnerName(null);
        } else if (typed.equals(String.valueOf(staff.getId()))) {
            article.setOwnerId(staff.getId());
            article.setOwnerName(staff.getName());
        } else if (!typed.equals(String.valueOf(article.getOwnerId()))) {
            errors.add("assignedTo", "aftersale.error.faq.owner");
        }
    }

    private long day(
            String field, String typed, int daysLater, long whenEmpty, FieldErrors errors) {
        if (typed.isEmpty()) {
            return whenEmpty;
        }
        Optional<LocalDate> day = FormDays.day(typed);
        if (day.isPresent()) {
            return day.get().plusDays(daysLater).atStartOfDay(zone).toInstant().toEpochMilli();
        }
        errors.add(field, "aftersale.error.faq.date");
        return whenEmpty;
    }

    private static int featured(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return 0;
        }
        int featured = FormNumbers.number(typed, 2, -1);
        if (featured < 0) {
            errors.add("featured", "aftersale.error.faq.featured");
            return 0;
        }
        return featured;
    }

    /** The ids of the related articles, given by any current or former slug. */
    List<Long> related(ArticleSettingsForm form, Long articleId, FieldErrors errors) {
        List<Long> ids = new ArrayList<Long>();
        for (String line : form.getRelated().split("[\\s,]+")) {
            String slug = line.replaceAll("[?#].*$|/+$", "").replaceAll("^.*/", "");
            if (slug.isEmpty()) {
                continue;
            }
            Optional<ArticleText> found = store.textBySlug(slug);
            if (!found.isPresent()) {
                errors.add("related", "aftersale.error.faq.related", slug);
            } else if (!found.get().getArticleId().equals(articleId)
                    && !ids.contains(found.get().getArticleId())) {
                ids.add(found.get().getArticleId());
            }
        }
        if (ids.size() > MAX_RELATED) {
            errors.add("related", "aftersale.error.faq.related.many", MAX_RELATED);
        }
        return ids;
    }
}
