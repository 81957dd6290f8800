package org.aftersale.storefront.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.help.reading.ArticleReference;
import org.aftersale.help.reading.ArticleReferences;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.question.QuestionRequest;
import org.aftersale.question.QuestionRules;
import org.aftersale.render.PageModel;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.help.SuggestedAnswers;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.ticket.sla.ResponsePolicy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lays out the form of a question: empty, or with what was typed. */
@Component("aftersaleQuestionFormModels")
public class QuestionFormModels {

    /** How many of the customer's orders the form offers, the latest of them. */
    private static final int ORDERS = 20;

    @Autowired protected StoreOrders orders;
    @Autowired protected ResponsePolicy deadline;
    @Autowired protected ArticleReferences articles;
    @Autowired protected SuggestedAnswers answers;

    /**
     * @throws NotFoundException when an order is chosen that is none, or another customer's
     */
    PageModel page(StoreCustomer customer, QuestionFormInput typed) {
        PageModel form =
                PageModel.create()
                        .with("subject", typed.field("subject"))
                        .with("body", typed.field("body"));
        return PageModel.create()
                .with("orders", orders(customer.getId(), typed.field("order")))
                .with("form", form)
                .with("key", typed.key())
                .with("search", typed.search())
                .with("article", article(typed).map(QuestionFormModels::read).orElse(null))
                .with("answerDays", deadline.days())
                .with("maxSubject", QuestionRules.LONGEST_SUBJECT)
                .with("maxBody", UserText.LONGEST);
    }

    /** The same with what the help says to the words so far; nothing is sent. */
    PageModel withAnswers(StoreCustomer customer, QuestionFormInput typed, Locale locale) {
        String words = typed.field("subject") + ' ' + typed.field("body");
        return page(customer, typed)
                .with(
                        "answers",
                        answers.to(words, HelpPlace.QUESTION_FORM, typed.search(), locale));
    }

    QuestionRequest request(QuestionFormInput typed) {
        QuestionRequest request =
                new QuestionRequest(
                        typed.field("order"),
                        typed.field("subject"),
                        typed.field("body"),
                        typed.key());
        return request.afterReading(article(typed).map(ArticleReference::getTitle).orElse(null));
    }

    private Optional<ArticleReference> article(QuestionFormInput typed) {
        String slug = typed.field("article");
        return slug.isEmpty() ? Optional.empty() : articles.bySlug(slug);
    }

    private static PageModel read(ArticleReference article) {
        return PageModel.create()
                .with("slug", article.getSlug())
                .with("title", article.getTitle())
                .with("url", ShopPaths.article(article.getSlug()));
    }

    private List<PageModel> orders(long customerId, String chosen) {
        List<StoreOrder> offered =
                new ArrayList<StoreOrder>(orders.ofCustomer(customerId, 1, ORDERS).getItems());
        if (!chosen.isEmpty()
                && offered.stream().noneMatch(order -> order.getNumber().equals(chosen))) {
            offered.add(
                    orders.ofCustomer(customerId, chosen)
                            .orElseThrow(() -> NotFoundException.of("order", chosen)));
        }
        List<PageModel> options = new ArrayList<PageModel>();
        for (StoreOrder order : offered) {
            options.add(
                    PageModel.create()
                            .with("number", order.getNumber())
                            .with("submittedAt", order.getSubmittedAt())
                            .with("selected", order.getNumber().equals(chosen)));
        }
        return options;
    }
}
