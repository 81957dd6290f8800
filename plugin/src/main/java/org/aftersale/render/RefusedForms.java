package org.aftersale.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the problem page's content of a {@link RefusedForm}. */
@Component("aftersaleRefusedForms")
public class RefusedForms {

    private static final String LABEL = "aftersale.field.";

    /** What takes time to type again; choices and codes would only confuse. */
    private static final List<String> WORDS =
            Arrays.asList("body", "description", "message", "note");

    @Autowired private MessageSource messages;
    @Autowired private RequestFacts facts;

    /**
     * @param fallback where to go back to when the browser does not say where the form was
     */
    public Problem problem(HttpServletRequest request, String fallback) {
        RefusedForm form = RefusedForm.of(request);
        Problem problem = Problem.expired();
        String back = fallback;
        if (form != null) {
            Locale locale = facts.locale(request);
            for (Map.Entry<String, ? extends List<String>> field : form.typed().entrySet()) {
                if (!WORDS.contains(name(field.getKey()))) {
                    continue;
                }
                for (String value : field.getValue()) {
                    problem.typed(label(field.getKey(), locale), value);
                }
            }
            back = form.backPath() == null ? fallback : form.backPath();
        }
        return problem.backTo(request.getContextPath() + back);
    }

    private static String name(String field) {
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
