package org.aftersale.admin.templates;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Renders the back office's templates as the host does: same settings, same functions, no store.
 */
public final class Desk {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Locale locale;
    private final String context;
    private final Properties messages = new Properties();
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Set<String> asked = new LinkedHashSet<>();

    public Desk(Locale locale, String context) {
        this.locale = locale;
        this.context = context;
        for (String bundle : new String[] {"admin"}) {
            messages.putAll(bundle(bundle, locale.getLanguage()));
        }
        configuration.setClassForTemplateLoading(Desk.class, "/open_admin_style/templates");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(locale);
    }

    public static Desk english() {
        return new Desk(Locale.US, "/admin");
    }

    /** The messages of one language alone; the base for English. */
    public static Properties bundle(String name, String language) {
        String suffix = language.isEmpty() || language.equals("en") ? "" : "_" + language;
        Properties properties = new Properties();
        try (Reader reader = read("/i18n/aftersale/" + name + suffix + ".properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The page model of a file below samples/. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> sample(String name) {
        try (Reader reader = read("/samples/" + name + ".json")) {
            StringBuilder json = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                json.append((char) c);
            }
            Template parser =
                    new Template(
                            "json",
                            "<#assign model = json?eval_json>",
                            new Configuration(Configuration.VERSION_2_3_34));
            Environment environment =
                    parser.createProcessingEnvironment(
                            Collections.singletonMap("json", json.toString()), new StringWriter());
            environment.process();
            return (Map<String, Object>) DeepUnwrap.unwrap(environment.getVariable("model"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    public String render(String template, Map<String, Object> page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("lang", locale.toLanguageTag());
        model.put("msg", (TemplateMethodModelEx) this::message);
        model.put("url", (TemplateMethodModelEx) arguments -> context + arguments.get(0));
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

    /** Every code a template asked for so far. */
    public Set<String> asked() {
        return asked;
    }

    public boolean knows(String code) {
        return messages.containsKey(code);
    }

    /**
     * Template name → samples, from the folder of samples: "account/hub-empty" belongs to
     * "account/hub".
     */
    public static List<String[]> samples() throws IOException {
        Path templates = folder("/open_admin_style/templates/aftersale");
        Path samples = folder("/samples");
        List<String[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(samples)) {
            files.filter(f -> f.toString().endsWith(".json"))
                    .map(
                            f ->
                                    samples.relativize(f)
                                            .toString()
                                            .replace('\\', '/')
                                            .replace(".json", ""))
                    .sorted()
                    .forEach(name -> found.add(new String[] {templateOf(templates, name), name}));
        }
        return found;
    }

    private static String templateOf(Path templates, String sample) {
        String name = sample;
        while (!Files.exists(templates.resolve(name + ".ftl"))) {
            int dash = name.lastIndexOf('-');
            if (dash < 0) {
                throw new IllegalStateException("No template for sample " + sample);
            }
            name = name.substring(0, dash);
        }
        return name;
    }

    static Path folder(String resource) {
        try {
            return Paths.get(Desk.class.getResource(resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reader read(String resource) {
        InputStream in = Desk.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("No " + resource);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
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

    private static Object plain(Object argument) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) argument);
    }

    private Object money(List<?> arguments) throws TemplateModelException {
        Map<?, ?> money = (Map<?, ?>) plain(arguments.get(0));
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.get("currency").toString()));
        return format.format(((Number) money.get("minor")).longValue() / 100.0);
    }

    private Object time(List<?> arguments, DateTimeFormatter format) {
        long millis = Long.parseLong(arguments.get(0).toString().replaceAll("[^0-9-]", ""));
        return format.withLocale(locale).withZone(ZONE).format(Instant.ofEpochMilli(millis));
    }
}
