package org.aftersale.faq;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.springframework.stereotype.Component;

/** Reads an article's settings from its form, and writes them into one. */
@Component("aftersaleArticleForms")
public class ArticleForms {

    private static final int MOST_RELATED = 10;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    /** As the form shows the article now. */
    SettingsForm shown(ArticleImpl article) {
        return new SettingsForm(
                article.categoryId == null ? "" : article.categoryId.toString(),
                article.ownerId == null ? "" : article.ownerId.toString(),
                day(article.reviewAt, 0),
                day(article.validFrom, 0),
                day(article.validUntil, 1),
                article.featured == 0 ? "" : String.valueOf(article.featured),
                String.join("\n", slugs(store.related(article.id))));
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
        List<ArticleTextImpl> texts = store.texts(articleIds);
        return articleIds.stream()
                .map(id -> slug(id, texts))
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toList());
    }

    private String slug(Long articleId, List<ArticleTextImpl> texts) {
        String slug = "";
        for (ArticleTextImpl text : texts) {
            boolean first = text.language.equals(languages.first());
            if (text.articleId.equals(articleId) && (slug.isEmpty() || first)) {
                slug = text.slug;
            }
        }
        return slug;
    }

    /** Takes what the form says into the article, or says what is wrong with it. */
    void apply(SettingsForm form, ArticleImpl article, StaffMember staff, FieldErrors errors) {
        article.categoryId = category(form.getCategory(), errors);
        owner(form.getOwner(), article, staff, errors);
        article.reviewAt = day("review", form.getReview(), 0, Article.NEVER, errors);
        article.validFrom = day("from", form.getFrom(), 0, 0, errors);
        article.validUntil = day("until", form.getUntil(), 1, Article.NEVER, errors);
        if (article.validUntil <= article.validFrom) {
            errors.add("until", "aftersale.error.faq.until");
        }
        article.featured = featured(form.getFeatured(), errors);
    }

    private Long category(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Long> found =
                store.categories().stream()
                        .map(ArticleCategoryImpl::getId)
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
            article.ownerId = null;
            article.ownerName = null;
        } else if (typed.equals(String.valueOf(staff.getId()))) {
            article.ownerId = staff.getId();
            article.ownerName = staff.getName();
        } else if (!typed.equals(String.valueOf(article.ownerId))) {
            errors.add("assignedTo", "aftersale.error.faq.owner");
        }
    }

    private long day(
            String field, String typed, int daysLater, long whenEmpty, FieldErrors errors) {
        if (typed.isEmpty()) {
            return whenEmpty;
        }
        try {
            LocalDate day = LocalDate.parse(typed).plusDays(daysLater);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day.atStartOfDay(zone).toInstant().toEpochMilli();
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        errors.add(field, "aftersale.error.faq.date");
        return whenEmpty;
    }

    private static int featured(String typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,2}")) {
            errors.add("featured", "aftersale.error.faq.featured");
            return 0;
        }
        return Integer.parseInt(typed);
    }

    /** The articles a form names as related, by whatever address each has or had. */
    List<Long> related(SettingsForm form, Long articleId, FieldErrors errors) {
        List<Long> ids = new ArrayList<Long>();
        for (String line : form.getRelated().split("[\\s,]+")) {
            String slug = line.replaceAll("[?#].*$|/+$", "").replaceAll("^.*/", "");
            if (slug.isEmpty()) {
                continue;
            }
            Optional<ArticleTextImpl> found = store.textBySlug(slug);
            if (!found.isPresent()) {
                errors.add("related", "aftersale.error.faq.related", slug);
            } else if (!found.get().articleId.equals(articleId)
                    && !ids.contains(found.get().articleId)) {
                ids.add(found.get().articleId);
            }
        }
        if (ids.size() > MOST_RELATED) {
            errors.add("related", "aftersale.error.faq.related.many", MOST_RELATED);
        }
        return ids;
    }
}
