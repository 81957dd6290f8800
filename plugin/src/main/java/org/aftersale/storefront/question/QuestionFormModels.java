package org.aftersale.storefront.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.help.reading.ArticleReference;
import org.aftersale.help.reading.ArticleReferences;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.question.QuestionRequest;
import org.aftersale.question.QuestionRules;
import org.aftersale.render.PageModel;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.help.SuggestedAnswers;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.sla.ResponsePolicy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template model of the question form: empty, or with input. */
@Component("aftersaleQuestionFormModels")
public class QuestionFormModels {

    /** The form offers this many of the customer's latest orders. */
    private static final int ORDERS = 20;

    @Autowired protected StoreOrders orders;
    @Autowired protected ResponsePolicy deadline;
    @Autowired protected ArticleReferences articles;
    @Autowired protected SuggestedAnswers answers;

    /**
     * @throws NotFoundException if the preselected order does not exist or belongs to another
     *     customer
     */
    PageModel page(Visitor visitor, QuestionFormInput input) {
        PageModel form =
                PageModel.create()
                        .with("subject", input.field("subject"))
                        .with("body", input.field("body"));
        return PageModel.create()
                .with("orders", orders(visitor, input.field("order")))
                .with("formUrl", visitor.paths().questionForm())
                .with("suggestUrl", visitor.paths().suggestions(ShopPaths.NEW_QUESTION))
                .with("form", form)
                .with("key", input.key())
                .with("search", input.search())
                .with("article", article(input).map(QuestionFormModels::read).orElse(null))
                .with("answerDays", deadline.days(TicketType.QUESTION))
                .with("maxSubject", QuestionRules.MAX_SUBJECT_LENGTH)
                .with("maxBody", UserText.MAX_LENGTH);
    }

    /** The same with suggested articles for the text so far; nothing is submitted. */
    PageModel withAnswers(Visitor visitor, QuestionFormInput input, Locale locale) {
        String text = input.field("subject") + ' ' + input.field("body");
        return page(visitor, input)
                .with("answers", answers.to(text, HelpPlace.QUESTION_FORM, input.search(), locale));
    }

    QuestionRequest request(Visitor visitor, QuestionFormInput input) {
        QuestionRequest request =
                new QuestionRequest(
                        visitor.orderNumber(input.field("order")),
                        input.field("subject"),
                        input.field("body"),
                        input.key());
        return request.afterReading(article(input).map(ArticleReference::getTitle).orElse(null));
    }

    private Optional<ArticleReference> article(QuestionFormInput input) {
        String slug = input.field("article");
        return slug.isEmpty() ? Optional.empty() : articles.bySlug(slug);
    }

    private static PageModel read(ArticleReference article) {
        return PageModel.create()
                .with("slug", article.getSlug())
                .with("title", article.getTitle())
                .with("url", ShopPaths.article(article.getSlug()));
    }

    /** None for a guest, whose question is about the order of the link. */
    private List<PageModel> orders(Visitor visitor, String chosen) {
        return visitor.isGuest()
                ? new ArrayList<PageModel>()
                : orders(visitor.customerId(), chosen);
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
