package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Compares docs/data-model.md with the schema the change log creates. */
class DataModelDocTest {

    private static final File CHANGES = new File("src/main/resources/aftersale/schema/changes");
    private static final Pattern NAME =
            Pattern.compile("(?m)^\\| `([A-Z0-9_]+)`(?: \\(unique\\))? \\|");

    private final Map<String, Set<String>> made = new TreeMap<>();

    @Test
    void documentsExactlyTheExistingTablesColumnsAndIndexes() throws Exception {
        File[] files = CHANGES.listFiles();
        assertThat(files).isNotEmpty();
        Arrays.sort(files);
        for (File file : files) {
            NodeList all =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file)
                            .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                take((Element) all.item(i));
            }
        }
        Map<String, Set<String>> written = written();
        assertThat(written.keySet()).isEqualTo(made.keySet());
        made.forEach((table, names) -> assertThat(written.get(table)).as(table).isEqualTo(names));
    }

    private void take(Element change) {
        Set<String> names = made.get(change.getAttribute("tableName"));
        switch (change.getTagName()) {
            case "createTable":
                made.put(change.getAttribute("tableName"), columns(change));
                break;
            case "addColumn":
                names.addAll(columns(change));
                break;
            case "dropColumn":
                names.remove(change.getAttribute("columnName"));
                break;
            case "dropTable":
                made.remove(change.getAttribute("tableName"));
                break;
            case "createIndex":
                names.add(change.getAttribute("indexName"));
                break;
            case "dropIndex":
                names.remove(change.getAttribute("indexName"));
                break;
            case "addUniqueConstraint":
                names.add(change.getAttribute("constraintName"));
                break;
            default:
                break;
        }
    }

    private static Set<String> columns(Element change) {
        Set<String> names = new TreeSet<>();
        NodeList columns = change.getElementsByTagName("column");
        for (int i = 0; i < columns.getLength(); i++) {
            names.add(((Element) columns.item(i)).getAttribute("name"));
        }
        return names;
    }

    private static Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (String section : Docs.read("data-model.md").split("\n### `")) {
            if (section.startsWith("AFS_")) {
                Set<String> names = new TreeSet<>();
                Matcher matcher = NAME.matcher(section);
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
                written.put(section.substring(0, section.indexOf('`')), names);
            }
        }
        return written;
    }
}
