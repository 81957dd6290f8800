package org.aftersale.storefront.question;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.question.Questions;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.claim.ClaimFormController;
import org.aftersale.storefront.help.SolvedController;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.Ticket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that asks a question, and its submission. */
@Controller("aftersaleQuestionFormController")
@RequestMapping({ShopPaths.NEW_QUESTION, ShopPaths.GUEST_LINK + "/tickets/new"})
public class QuestionFormController {

    @Autowired protected Shopper shopper;
    @Autowired protected Questions questions;
    @Autowired protected QuestionFormModels models;
    @Autowired protected HelpLog log;
    @Autowired protected PageTexts texts;

    /**
     * @param order the order to preselect; may be absent
     * @param subject the initial subject; unchecked
     * @param article the slug of the article that did not help; unchecked
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView form(
            HttpServletRequest request,
            @RequestParam(value = "order", required = false) String order,
            @RequestParam(value = "subject", required = false) String subject,
            @RequestParam(value = "article", required = false) String article) {
        Visitor visitor = shopper.visitor(request);
        Locale locale = shopper.locale(request);
        RefusedForm kept =
                subject == null && article == null
                        ? KeptForms.of(
                                request,
                                visitor.paths().questionForm(),
                                form -> order == null || order.equals(form.field("order")))
                        : null;
        if (kept == null) {
            QuestionFormInput input =
                    QuestionFormInput.of(visitor.orderNumber(order), subject, article);
            return view(visitor, models.page(visitor, input), locale);
        }
        // with its original key: resubmitting it still creates a single question
        PageModel page = models.page(visitor, QuestionFormInput.of(kept.fields()));
        return view(
                visitor,
                page.with(SolvedController.kept(kept) ? "kept" : "restored", true),
                locale);
    }

    @Limited(Allowance.QUESTIONS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView ask(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = shopper.visitor(request);
        Locale locale = shopper.locale(request);
        QuestionFormInput input = QuestionFormInput.of(ClaimFormController.fields(request));
        if (input.wantsAnswers()) {
            return view(visitor, models.withAnswers(visitor, input, locale), locale);
        }
        try {
            Ticket ticket =
                    ConflictRetry.retry(
                            () ->
                                    questions.ask(
                                            visitor.customer(),
                                            models.request(visitor, input),
                                            locale));
            log.submitted(
                    HelpPlace.QUESTION_FORM,
                    input.search(),
                    locale.getLanguage(),
                    ticket.getSubject());
            return ShopPage.redirect(
                    visitor.paths().question(ticket.getNumber()) + "?notice=question.asked");
        } catch (InvalidInputException e) {
            return refused(visitor, input, 400, e.getErrors(), response, locale);
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("body", "aftersale.error.conflict");
            return refused(visitor, input, 409, overtaken, response, locale);
        }
    }

    private ModelAndView refused(
            Visitor visitor,
            QuestionFormInput input,
            int status,
            FieldErrors errors,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(status);
        PageModel page = models.page(visitor, input);
        return view(visitor, page.with("errors", texts.text(locale, errors)), locale);
    }

    private ModelAndView view(Visitor visitor, PageModel page, Locale locale) {
        return ShopPage.of(visitor, "question-new", "question.new", page, texts, locale);
    }
}
