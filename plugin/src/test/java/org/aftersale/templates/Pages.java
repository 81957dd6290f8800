package org.aftersale.templates;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.aftersale.install.context.ShownStatuses;
import org.aftersale.render.LinkedText;
import org.aftersale.render.MoneyText;
import org.aftersale.render.PluralForm;
import org.aftersale.render.StatusTones;

/** Renders a module's templates in one language as a store does, but without a store. */
public final class Pages {

    /** Where the shared templates are. */
    private static final String SHARED = "/aftersale/templates";

    private static final StatusTones STATUSES = new ShownStatuses();
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Locale locale;
    private final String context;
    private final Properties messages;
    private final Configuration configuration;
    private final Set<String> asked = new LinkedHashSet<>();

    Pages(Templates templates, Locale locale) {
        this.locale = locale;
        this.context = templates.context();
        this.messages = templates.messages(locale.getLanguage());
        this.configuration = templates.configuration(locale);
    }

    static Configuration configuration(String folder, Locale locale) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(
                new MultiTemplateLoader(
                        new TemplateLoader[] {
                            new ClassTemplateLoader(Pages.class, folder),
                            new ClassTemplateLoader(Pages.class, SHARED)
                        }));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(
                        new FileNameGlobMatcher("*.txt.ftl"), plain));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(locale);
        return configuration;
    }

    public String render(String template, Map<String, Object> page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("lang", locale.toLanguageTag());
        model.put("dir", "ltr");
        model.put("mailed", !Boolean.FALSE.equals(page.get("mailed")));
        model.put("thumbnail", (TemplateMethodModelEx) arguments -> arguments.get(0).toString());
        model.put("msg", (TemplateMethodModelEx) this::message);
        model.put("plural", (TemplateMethodModelEx) this::plural);
        model.put(
                "number",
                (TemplateMethodModelEx)
                        a -> NumberFormat.getNumberInstance(locale).format(plain(a.get(0))));
        model.put("url", (TemplateMethodModelEx) arguments -> context + arguments.get(0));
        model.put(
                "tone",
                (TemplateMethodModelEx) a -> STATUSES.of(plain(a.get(0)).toString()).getCode());
        model.put(
                "linked",
                (TemplateMethodModelEx)
                        arguments ->
                                HTMLOutputFormat.INSTANCE.fromMarkup(
                                        LinkedText.of(
                                                        arguments.get(0).toString(),
                                                        arguments.size() > 1
                                                                ? arguments.get(1).toString()
                                                                : null)
                                                .toString()));
        model.put("money", (TemplateMethodModelEx) this::money);
        model.put(
                "date",
                (TemplateMethodModelEx)
                        a -> time(a, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)));
        model.put(
                "dateTime",
                (TemplateMethodModelEx)
                        a ->
                                time(
                                        a,
                                        DateTimeFormatter.ofLocalizedDateTime(
                                                FormatStyle.MEDIUM, FormatStyle.SHORT)));
        Map<String, Object> csrf = new HashMap<>();
        csrf.put("name", "csrfToken");
        csrf.put("value", "TOKEN-1");
        model.put("csrf", csrf);
        try {
            StringWriter out = new StringWriter();
            configuration.getTemplate("aftersale/" + template + ".ftl").process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(template, e);
        }
    }

    /** Every message code used by templates so far. */
    Set<String> asked() {
        return asked;
    }

    boolean knows(String code) {
        return messages.containsKey(code);
    }

    private Object message(List<?> arguments) throws TemplateModelException {
        String code = arguments.get(0).toString();
        asked.add(code);
        String text = messages.getProperty(code);
        if (text == null) {
            return code;
        }
        if (arguments.size() == 1) {
            return text;
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain(arguments.get(i + 1));
        }
        return new MessageFormat(text, locale).format(values);
    }

    private Object plural(List<?> arguments) throws TemplateModelException {
        Number number = (Number) plain(arguments.get(1));
        List<Object> form = new ArrayList<>(arguments);
        form.set(0, arguments.get(0) + PluralForm.of(number.longValue(), locale).suffix());
        return message(form);
    }

    private static Object plain(Object argument) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) argument);
    }

    private Object money(List<?> arguments) throws TemplateModelException {
        Map<?, ?> money = (Map<?, ?>) plain(arguments.get(0));
        long minor = ((Number) money.get("minor")).longValue();
        return MoneyText.of(minor, money.get("currency").toString(), locale);
    }

    private Object time(List<?> arguments, DateTimeFormatter format) {
        long millis = Long.parseLong(arguments.get(0).toString().replaceAll("[^0-9-]", ""));
        return format.withLocale(locale).withZone(ZONE).format(Instant.ofEpochMilli(millis));
    }
}
