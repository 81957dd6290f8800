package org.aftersale.templates;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A module's templates with their messages and samples, read from the test class path. */
public final class Templates {

    private static final Configuration SAMPLES = new Configuration(Configuration.VERSION_2_3_34);

    static final String[] LANGUAGES = {"en", "pl", "de", "es", "fr"};

    private final String folder;
    private final String context;
    private final List<String> bundles;
    private final Map<String, Properties> messages = new ConcurrentHashMap<>();
    private final Map<Locale, Configuration> configurations = new ConcurrentHashMap<>();

    /**
     * @param folder the folder the host uses as the root of all templates
     * @param context the context path of the web application that shows them
     * @param bundles their messages below i18n/aftersale
     */
    public Templates(String folder, String context, String... bundles) {
        this.folder = folder;
        this.context = context;
        this.bundles = Arrays.asList(bundles);
    }

    String folder() {
        return folder;
    }

    String context() {
        return context;
    }

    List<String> bundles() {
        return bundles;
    }

    public Pages english() {
        return in(Locale.US);
    }

    Pages in(Locale locale) {
        return new Pages(this, locale);
    }

    /** The messages of all bundles, read once per language. */
    Properties messages(String language) {
        return messages.computeIfAbsent(
                language,
                wanted -> {
                    Properties all = new Properties();
                    for (String bundle : bundles) {
                        all.putAll(bundle(bundle, wanted));
                    }
                    return all;
                });
    }

    /** One per locale, so that each template is parsed once only. */
    Configuration configuration(Locale locale) {
        return configurations.computeIfAbsent(
                locale, wanted -> Pages.configuration(folder, wanted));
    }

    /** The messages of one language only; the base bundle for English. */
    static Properties bundle(String name, String language) {
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
            Template parser = new Template("json", "<#assign model = json?eval_json>", SAMPLES);
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

    /**
     * Template name → samples, from the folder of samples: "account/hub-empty" belongs to
     * "account/hub".
     */
    List<String[]> samples() throws IOException {
        Path templates = resource(folder + "/aftersale");
        Path samples = resource("/samples");
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

    /** A file or folder on the class path. */
    static Path resource(String name) {
        try {
            return Paths.get(Templates.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Reader read(String resource) {
        InputStream in = Templates.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("No " + resource);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
