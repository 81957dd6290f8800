package org.aftersale.render.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.FormOwner;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.OversizedForm;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.form.UploadRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers a {@link RefusedForm}: keeps it until its owner has signed in again, or shows its content
 * for copying.
 */
@Component("aftersaleRefusedForms")
public class RefusedForms {

    private static final String LABEL = "aftersale.field.";

    /** What takes time to type again; choices and codes would only confuse. */
    private static final List<String> TEXT_FIELDS =
            Arrays.asList(
                    "alt",
                    "body",
                    "carrier",
                    "country",
                    "description",
                    "email",
                    "goods",
                    "groups",
                    "keywords",
                    "link",
                    "message",
                    "name",
                    "note",
                    "reference",
                    "related",
                    "source",
                    "subject",
                    "summary",
                    "title",
                    "tracking",
                    "value",
                    "words");

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    /**
     * Keeps the form if possible.
     *
     * @return the address of the form's page, without the context path, if the sender is signed in
     *     as its owner and finds the form restored there; null if a page has to explain first
     */
    public String pageOf(HttpServletRequest request) {
        RefusedForm form = RefusedForm.of(request);
        String currentOwner = FormOwner.current();
        boolean ownForm = form != null && currentOwner != null && currentOwner.equals(form.owner());
        return ownForm && KeptForms.keep(request, form) ? form.address() : null;
    }

    /**
     * The problem to show if {@link #pageOf} returns null.
     *
     * @param fallback the path to return to if there was no form
     */
    public Problem problem(HttpServletRequest request, String fallback) {
        RefusedForm form = RefusedForm.of(request);
        if (form == null) {
            return Problem.expired().backTo(fallback);
        }
        if (OversizedForm.is(request)) {
            return Problem.oversized().backTo(form.address());
        }
        UploadRefusal refusal = UploadRefusal.of(request);
        if (refusal != null && refusal != UploadRefusal.NO_TOKEN) {
            return Problem.of(refusal.status()).backTo(form.path());
        }
        String currentOwner = FormOwner.current();
        boolean kept = currentOwner == null && KeptForms.keep(request, form);
        Problem problem = kept ? Problem.signedOut() : Problem.expired();
        if (currentOwner == null || form.owner() == null || currentOwner.equals(form.owner())) {
            // never the text of the previously signed-in user
            addTexts(problem, form, facts.locale(request));
        }
        return problem.backTo(form.address());
    }

    /**
     * The problem to show if an allowance is used up: with what was typed, which its owner also
     * finds in the form again.
     *
     * @param seconds after which the next attempt will be accepted
     */
    public Problem tooMany(HttpServletRequest request, int seconds) {
        Problem problem = Problem.tooMany((seconds + 59) / 60);
        RefusedForm late = RefusedForm.of(request);
        if (late == null && !"POST".equals(request.getMethod())) {
            return problem.backTo(OurAddresses.address(request));
        }
        RefusedForm form = late == null ? form(request) : late;
        String currentOwner = FormOwner.current();
        boolean own = currentOwner != null && currentOwner.equals(form.owner());
        if (own || currentOwner == null || form.owner() == null) {
            addTexts(problem, form, facts.locale(request));
        }
        return problem.kept(own && KeptForms.keep(request, form)).backTo(form.address());
    }

    @SuppressWarnings("unchecked")
    private RefusedForm form(HttpServletRequest request) {
        return new RefusedForm(
                OurAddresses.path(request),
                request.getQueryString(),
                request.getParameterMap(),
                facts.token(request).getName());
    }

    private void addTexts(Problem problem, RefusedForm form, Locale locale) {
        for (Map.Entry<String, String[]> field : form.fields().entrySet()) {
            for (String value : field.getValue()) {
                if (TEXT_FIELDS.contains(name(field.getKey())) && !value.trim().isEmpty()) {
                    problem.typed(label(field.getKey(), locale), value);
                }
            }
        }
    }

    /** Whether a field contains text typed by a person. */
    public static boolean isText(String field) {
        return TEXT_FIELDS.contains(name(field));
    }

    static String name(String field) {
        int line = field.indexOf('_');
        return line < 0 ? field : field.substring(0, line);
    }

    /**
     * The field's label; without a message, a readable form of its name: {@code quantity_17}
     * becomes Quantity.
     */
    String label(String field, Locale locale) {
        String name = name(field);
        String readable = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return messages.getMessage(LABEL + name, null, readable, locale);
    }
}
