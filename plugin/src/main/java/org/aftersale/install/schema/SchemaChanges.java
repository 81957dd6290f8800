package org.aftersale.install.schema;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The change sets of this module version, read once. Without Liquibase, whose start takes longer
 * than all that most starts of a store have to find out: that no change is pending.
 */
final class SchemaChanges {

    private static final String FILES = "classpath*:aftersale/schema/changes/*.xml";

    private static volatile List<String> known;

    private SchemaChanges() {}

    /** Their ids, in order. */
    static List<String> known() {
        if (known == null) {
            known = Collections.unmodifiableList(read());
        }
        return known;
    }

    private static List<String> read() {
        List<String> ids = new ArrayList<>();
        try {
            SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
            for (Resource file : files()) {
                try (InputStream xml = file.getInputStream()) {
                    parser.parse(xml, new Ids(ids));
                }
            }
            return ids;
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The module's change log cannot be read", e);
        }
    }

    private static Resource[] files() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver(SchemaChanges.class.getClassLoader())
                        .getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        return files;
    }

    private static final class Ids extends DefaultHandler {

        private final List<String> ids;

        Ids(List<String> ids) {
            this.ids = ids;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (name.equals("changeSet")) {
                ids.add(attributes.getValue("id"));
            }
        }
    }
}
