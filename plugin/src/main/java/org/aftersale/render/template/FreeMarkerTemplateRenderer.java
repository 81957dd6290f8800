package org.aftersale.render.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.render.Languages;
import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;
import org.springframework.context.MessageSource;

/** Renders with FreeMarker, with HTML escaping and the functions available to all templates. */
public class FreeMarkerTemplateRenderer implements TemplateRenderer {

    private static final String ENDING = ".ftl";

    private final Configuration configuration;
    private final MessageSource messages;
    private final StoreMail.Promise mails;
    private final ThumbnailFunction thumbnails;

    public FreeMarkerTemplateRenderer(Configuration configuration, MessageSource messages) {
        this(configuration, messages, () -> false, address -> address);
    }

    FreeMarkerTemplateRenderer(
            Configuration configuration,
            MessageSource messages,
            StoreMail.Promise mails,
            UnaryOperator<String> thumbnails) {
        this.configuration = configuration;
        this.messages = messages;
        this.mails = mails;
        this.thumbnails = new ThumbnailFunction(thumbnails);
    }

    @Override
    public String render(String template, Object page, RenderContext context) {
        StringWriter out = new StringWriter(8192);
        try {
            Template parsed = configuration.getTemplate(template + ENDING, context.locale());
            parsed.process(model(page, context), out);
        } catch (TemplateNotFoundException e) {
            throw TemplateFailedException.missing(template, e);
        } catch (IOException | TemplateException e) {
            throw new TemplateFailedException(template, e);
        }
        return out.toString();
    }

    private Map<String, Object> model(Object page, RenderContext context) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page == null ? new HashMap<String, Object>() : page);
        Locale language = Languages.spoken(messages, context.locale());
        model.put("lang", language.toLanguageTag());
        model.put("dir", Languages.direction(language));
        model.put("mailed", !mails.isDropped());
        model.put("msg", new MessageFunction(messages, context.locale()));
        model.put("plural", new PluralFunction(messages, context.locale(), language));
        model.put("number", NumberFunction.of(language));
        model.put("url", new UrlFunction(context.baseUrl()));
        model.put("thumbnail", thumbnails);
        model.put("linked", new LinkedFunction());
        model.put("money", new MoneyFunction(language));
        model.put("date", DateFunction.day(language, context.zone()));
        model.put("dateTime", DateFunction.dayAndTime(language, context.zone()));
        if (context.token() != null) {
            model.put("csrf", context.token());
        }
        return model;
    }
}
