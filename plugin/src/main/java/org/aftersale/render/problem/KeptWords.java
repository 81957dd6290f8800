package org.aftersale.render.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.PageModel;
import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;
import org.aftersale.render.form.KeptForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Nothing that people wrote is lost. An act that succeeds redirects or says {@link
 * KeptForms#taken}; so any other page that answers a POST is a form that was refused or overtaken,
 * or a failure. Words of the form that the page does not show in a field of that name – because the
 * line was decided meanwhile, the form is gone, or the page is another one – are added to the page
 * for copying. The same for a form restored after a log-in. It runs for every page of shop and back
 * office, so that no form has to remember.
 */
@Component("aftersaleKeptWords")
public class KeptWords {

    private static final String TEMPLATE = "aftersale/words";

    private static final Pattern ROOT =
            Pattern.compile("<[a-z]+[^>]*\\bid=\"aftersale\"[^>]*>", Pattern.CASE_INSENSITIVE);

    @Autowired protected TemplateRenderer renderer;
    @Autowired protected RefusedForms forms;

    /** The rendered page, with the words that it lacks. */
    public String in(HttpServletRequest request, String html, RenderContext context) {
        List<Map<String, String[]>> sent = new ArrayList<Map<String, String[]>>();
        KeptForms.shown(request).forEach(form -> sent.add(form.fields()));
        if ("POST".equals(request.getMethod()) && !KeptForms.areTaken(request)) {
            sent.add(request.getParameterMap());
        }
        if (sent.isEmpty()) {
            return html;
        }
        List<PageModel> lost = new ArrayList<PageModel>();
        ShownWords shown = new ShownWords(html);
        sent.forEach(form -> lost.addAll(lost(form, shown, context)));
        return lost.isEmpty() ? html : added(html, lost, context);
    }

    private List<PageModel> lost(
            Map<String, String[]> form, ShownWords shown, RenderContext context) {
        List<PageModel> lost = new ArrayList<PageModel>();
        form.forEach(
                (field, values) -> {
                    for (String value : values) {
                        if (RefusedForms.isText(field) && !shown.has(field, value)) {
                            lost.add(
                                    PageModel.create()
                                            .with("label", forms.label(field, context.locale()))
                                            .with("value", value));
                        }
                    }
                });
        return lost;
    }

    private String added(String html, List<PageModel> lost, RenderContext context) {
        Matcher root = ROOT.matcher(html);
        int at = root.find() ? root.end() : 0;
        String words = renderer.render(TEMPLATE, PageModel.create().with("typed", lost), context);
        return html.substring(0, at) + words + html.substring(at);
    }
}
