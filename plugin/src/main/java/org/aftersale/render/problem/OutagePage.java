package org.aftersale.render.problem;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.PageModel;
import org.aftersale.render.RenderContext;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.TemplateRenderer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The page shown while the database is unavailable or too busy: a complete document that needs
 * neither the database nor the store's layout. It contains the submitted values in a form that
 * resubmits them unchanged.
 */
@Component("aftersaleOutagePage")
public class OutagePage {

    private static final String TEMPLATE = "aftersale/outage";
    private static final String LABEL = "aftersale.field.";
    private static final List<String> LANGUAGES = Arrays.asList("en", "pl", "de", "es", "fr");

    @Autowired private TemplateRenderer renderer;
    @Autowired private RenderContexts contexts;
    @Autowired private MessageSource messages;

    /**
     * @param locale the visitor's, if known from the session; null for the browser's, if it is
     *     translated
     */
    public String of(HttpServletRequest request, Locale locale, Unavailability why) {
        Locale pageLocale = locale == null ? browsers(request) : locale;
        PageModel page =
                PageModel.create()
                        .with("url", OurAddresses.address(request))
                        .with("code", why.code());
        if ("POST".equals(request.getMethod()) && !OurAddresses.isUpload(request)) {
            page.with("fields", fields(request, pageLocale));
        }
        RenderContext context =
                new RenderContext(pageLocale, contexts.zone(), request.getContextPath(), null);
        return renderer.render(TEMPLATE, page, context);
    }

    @SuppressWarnings("unchecked")
    private List<PageModel> fields(HttpServletRequest request, Locale locale) {
        List<PageModel> fields = new ArrayList<>();
        Map<String, String[]> parameters = request.getParameterMap();
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            List<String> values = Arrays.asList(parameter.getValue());
            // values from the URL come first and stay in the URL
            int inAddress = Math.min(values.size(), inAddress(request.getQueryString(), name));
            for (String value : values.subList(inAddress, values.size())) {
                fields.add(field(name, value, fields.size(), locale));
            }
        }
        return fields;
    }

    /** How often the query string contains that parameter. */
    private static int inAddress(String query, String name) {
        int times = 0;
        for (String pair : query == null ? new String[0] : query.split("&")) {
            times += name.equals(decoded(pair.split("=", 2)[0])) ? 1 : 0;
        }
        return times;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, "UTF-8");
        } catch (UnsupportedEncodingException | IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private PageModel field(String name, String value, int number, Locale locale) {
        boolean text = RefusedForms.isText(name) && !value.trim().isEmpty();
        return PageModel.create()
                .with("name", name)
                .with("value", value)
                .with("id", "afs-again-" + number)
                .with("label", text ? label(name, locale) : null);
    }

    private String label(String field, Locale locale) {
        String name = RefusedForms.name(field);
        return messages.getMessage(LABEL + name, null, name, locale);
    }

    private static Locale browsers(HttpServletRequest request) {
        for (Locale accepted : Collections.list(request.getLocales())) {
            if (LANGUAGES.contains(accepted.getLanguage())) {
                return accepted;
            }
        }
        return Locale.ENGLISH;
    }
}
