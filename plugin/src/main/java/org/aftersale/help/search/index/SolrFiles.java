package org.aftersale.help.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The index's configuration files in our jar. */
final class SolrFiles {

    private static final String[] ALL = {
        "solr.xml", "faq/conf/schema.xml", "faq/conf/solrconfig.xml"
    };

    private SolrFiles() {}

    static void unpack(Path home) throws IOException {
        for (String file : ALL) {
            Path target = home.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = SolrFiles.class.getResourceAsStream("/aftersale/solr/" + file)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
