package org.aftersale.templates;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources of a module as source files, whichever module of the build runs the test. */
enum ModuleSources {
    SHARED("plugin", "aftersale/templates"),
    /** The texts of both sides; their readers are the templates of both. */
    VOCABULARY("plugin", "aftersale/templates") {

        @Override
        List<Path> templates() {
            return Collections.emptyList();
        }

        @Override
        List<Path> files() throws IOException {
            List<Path> files = new ArrayList<>(SHOP.files());
            files.addAll(OFFICE.files());
            return files;
        }
    },
    INSTALLER("plugin", "webTemplates"),
    SHOP("storefront-templates", "webTemplates"),
    OFFICE("admin-ui", "open_admin_style/templates");

    private final Path resources;
    private final Path folder;

    ModuleSources(String module, String folder) {
        this.resources = Paths.get("..", module, "src", "main", "resources");
        this.folder = resources.resolve(folder);
    }

    Path bundle(String name, String language) {
        String suffix = language.isEmpty() || language.equals("en") ? "" : "_" + language;
        return resources.resolve("i18n/aftersale").resolve(name + suffix + ".properties");
    }

    /** The messages of one language only; the base bundle for English. */
    Properties messages(String bundle, String language) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle(bundle, language))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .collect(Collectors.toList());
        }
    }

    /** Every file in the template folder, including frames. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }

    /** The subjects of all mails: "aftersale.mail.(claim-received.subject|…)". */
    static String mailSubjects() {
        try (Stream<Path> files = Files.list(SHOP.folder.resolve("aftersale/mail"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt.ftl"))
                    .map(name -> name.replace(".txt.ftl", ".subject"))
                    .sorted()
                    .collect(Collectors.joining("|", "aftersale.mail.(", ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
