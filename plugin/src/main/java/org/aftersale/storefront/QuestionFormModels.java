package org.aftersale.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.faq.ArticleReference;
import org.aftersale.faq.ArticleReferences;
import org.aftersale.faq.HelpPlace;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.render.PageModel;
import org.aftersale.shared.NotFound;
import org.aftersale.shared.Words;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.ticket.question.QuestionRequest;
import org.aftersale.ticket.question.QuestionRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lays out the form of a question: empty, or with what was typed. */
@Component("aftersaleQuestionFormModels")
public class QuestionFormModels {

    /** How many of the customer's orders the form offers, the latest of them. */
    private static final int ORDERS = 20;

    @Autowired protected StoreOrders orders;
    @Autowired protected AnswerDeadline deadline;
    @Autowired protected ArticleReferences articles;
    @Autowired protected AnswersBeside answers;

    /**
     * @throws NotFound when an order is chosen that is none, or another customer's
     */
    PageModel page(StoreCustomer customer, TypedQuestion typed) {
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
                .with("maxBody", Words.LONGEST);
    }

    /** The same with what the help says to the words so far; nothing is sent. */
    PageModel withAnswers(StoreCustomer customer, TypedQuestion typed, Locale locale) {
        String words = typed.field("subject") + ' ' + typed.field("body");
        return page(customer, typed)
                .with(
                        "answers",
                        answers.to(words, HelpPlace.QUESTION_FORM, typed.search(), locale));
    }

    QuestionRequest request(TypedQuestion typed) {
        QuestionRequest request =
                new QuestionRequest(
                        typed.field("order"),
                        typed.field("subject"),
                        typed.field("body"),
                        typed.key());
        return request.afterReading(article(typed).map(ArticleReference::getTitle).orElse(null));
    }

    private Optional<ArticleReference> article(TypedQuestion typed) {
        String slug = typed.field("article");
        return slug.isEmpty() ? Optional.empty() : articles.bySlug(slug);
    }

    private static PageModel read(ArticleReference article) {
        return PageModel.create()
                .with("slug", article.getSlug())
                .with("title", article.getTitle())
                .with("url", Addresses.article(article.getSlug()));
    }

    private List<PageModel> orders(long customerId, String chosen) {
        List<StoreOrder> offered =
                new ArrayList<StoreOrder>(orders.ofCustomer(customerId, 1, ORDERS).getItems());
        if (!chosen.isEmpty()
                && offered.stream().noneMatch(order -> order.getNumber().equals(chosen))) {
            offered.add(
                    orders.ofCustomer(customerId, chosen)
                            .orElseThrow(() -> NotFound.of("order", chosen)));
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
