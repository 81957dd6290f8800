package org.aftersale.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aftersale.help.importing.FolderFeed;
import org.aftersale.help.search.source.IndexedText;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServer;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.util.ClientUtils;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.core.CoreContainer;

/** A baseline index of the same articles: the whole text in one field, with BM25. */
final class PlainIndex implements AutoCloseable {

    private static final int PART = 500;

    private final CoreContainer container;
    private final SolrServer server;

    PlainIndex(Path home, FolderFeed feed) throws Exception {
        for (String file :
                List.of("solr.xml", "plain/conf/schema.xml", "plain/conf/solrconfig.xml")) {
            Files.createDirectories(home.resolve(file).getParent());
            try (InputStream in = PlainIndex.class.getResourceAsStream("/plain-solr/" + file)) {
                Files.copy(in, home.resolve(file));
            }
        }
        container = new CoreContainer(home.toString());
        container.load();
        server = new EmbeddedSolrServer(container, "plain");
        long last = 0;
        for (List<IndexedText> some = feed.live(last, PART);
                !some.isEmpty();
                some = feed.live(last, PART)) {
            for (IndexedText text : some) {
                server.add(document(text));
                last = text.getTextId();
            }
        }
        server.commit();
    }

    private static SolrInputDocument document(IndexedText text) {
        SolrInputDocument document = new SolrInputDocument();
        document.addField("id", text.getTextId());
        document.addField("name", text.getSlug());
        document.addField("language", text.getLanguage());
        String[] all = {
            text.getTitle(),
            text.getSummary(),
            text.getKeywords(),
            text.getBody(),
            text.getCategoryName()
        };
        document.addField("text", String.join("\n", all));
        return document;
    }

    List<String> search(String question, String language) {
        SolrQuery query = new SolrQuery(ClientUtils.escapeQueryChars(question).replace("\\ ", " "));
        query.set("df", "text");
        query.addFilterQuery("language:" + language);
        query.setFields("name");
        query.setRows(10);
        try {
            return server.query(query).getResults().stream()
                    .map(found -> (String) found.getFieldValue("name"))
                    .toList();
        } catch (Exception e) {
            // such as the single word OR
            return List.of();
        }
    }

    @Override
    public void close() {
        container.shutdown();
    }
}
