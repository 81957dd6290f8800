package org.aftersale.render.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.FormOwner;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers a {@link RefusedForm}: kept for when its owner is signed in again, or shown to be copied.
 */
@Component("aftersaleRefusedForms")
public class RefusedForms {

    private static final String LABEL = "aftersale.field.";

    /** What takes time to type again; choices and codes would only confuse. */
    private static final List<String> WORDS =
            Arrays.asList(
                    "body",
                    "description",
                    "groups",
                    "keywords",
                    "message",
                    "note",
                    "subject",
                    "summary",
                    "title",
                    "words");

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    /**
     * Keeps the form where it may be kept.
     *
     * @return the address of the page it was on, if whoever sent it is signed in as its owner and
     *     finds it there again; null where a page has to say something first
     */
    public String pageOf(HttpServletRequest request) {
        RefusedForm form = RefusedForm.of(request);
        String now = FormOwner.current();
        boolean owners = form != null && now != null && now.equals(form.owner());
        return owners && KeptForms.keep(request, form) ? form.address() : null;
    }

    /**
     * The page's content where {@link #pageOf} has none.
     *
     * @param fallback where to go back to when there was no form
     */
    public Problem problem(HttpServletRequest request, String fallback) {
        RefusedForm form = RefusedForm.of(request);
        if (form == null) {
            return Problem.expired().backTo(request.getContextPath() + fallback);
        }
        String now = FormOwner.current();
        boolean kept = now == null && KeptForms.keep(request, form);
        Problem problem = kept ? Problem.signedOut() : Problem.expired();
        if (now == null || form.owner() == null || now.equals(form.owner())) {
            // never the words of the one who was signed in before
            addWords(problem, form, facts.locale(request));
        }
        return problem.backTo(request.getContextPath() + form.address());
    }

    private void addWords(Problem problem, RefusedForm form, Locale locale) {
        for (Map.Entry<String, String[]> field : form.fields().entrySet()) {
            for (String value : field.getValue()) {
                if (WORDS.contains(name(field.getKey())) && !value.trim().isEmpty()) {
                    problem.typed(label(field.getKey(), locale), value);
                }
            }
        }
    }

    /** Whether a field holds words a person has written. */
    static boolean isWords(String field) {
        return WORDS.contains(name(field));
    }

    static String name(String field) {
        int line = field.indexOf('_');
        return line < 0 ? field : field.substring(0, line);
    }

    /**
     * The field's message; without one, its name made readable: {@code quantity_17} reads Quantity.
     */
    private String label(String field, Locale locale) {
        String name = name(field);
        String readable = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return messages.getMessage(LABEL + name, null, readable, locale);
    }
}
