package org.aftersale.help.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServer;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.AbstractUpdateRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrDocument;

/**
 * Writes changes to an index. Every operation is idempotent and may run on several nodes at once:
 * documents and the progress marker are sent in one request, so that a late writer with older text
 * also resets the marker, and the next run corrects both.
 */
final class IndexWriter {

    static final int AT_ONCE = 200;
    private static final int LEFT_AT_ONCE = 500;

    private final SolrServer server;
    private final IndexFeed feed;

    IndexWriter(SolrServer server, IndexFeed feed) {
        this.server = server;
        this.feed = feed;
    }

    /**
     * Applies the changes after the marker's generation.
     *
     * @param newest the minimum generation of the database
     * @return the generation of the index now
     */
    IndexProgress apply(IndexProgress mark, long newest) throws SolrServerException, IOException {
        List<IndexedText> changed = feed.changedAfter(mark.generation, AT_ONCE);
        boolean more = changed.size() == AT_ONCE;
        long reached = newest;
        if (more) {
            reached = changed.get(changed.size() - 1).getGeneration();
            if (changed.get(0).getGeneration() == reached) {
                // the batch ends within one generation, which the marker cannot express: read all
                // and continue
                changed = feed.changedAfter(mark.generation, Integer.MAX_VALUE);
                reached = newest;
            } else {
                reached--;
            }
        }
        UpdateRequest request = new UpdateRequest();
        Set<Long> articles = new TreeSet<Long>();
        changed.forEach(text -> articles.add(text.getArticleId()));
        add(request, articles, mark.build);
        IndexProgress next = mark.withGeneration(Math.max(reached, mark.generation));
        send(request.add(next.write()), true);
        return next;
    }

    /**
     * Adds all languages of the articles: each document lists the languages its article is
     * published in.
     */
    private void add(UpdateRequest request, Collection<Long> articles, long build)
            throws SolrServerException, IOException {
        if (articles.isEmpty()) {
            return;
        }
        List<IndexedText> texts = feed.ofArticles(articles);
        List<String> obsolete = new ArrayList<String>();
        Map<Long, Set<String>> languages = new HashMap<Long, Set<String>>();
        for (IndexedText text : texts) {
            if (text.isLive()) {
                languages
                        .computeIfAbsent(text.getArticleId(), any -> new TreeSet<String>())
                        .add(text.getLanguage());
            } else {
                obsolete.add(ArticleDocuments.id(text.getTextId()));
            }
        }
        for (IndexedText text : texts) {
            if (text.isLive()) {
                Set<String> readIn = languages.get(text.getArticleId());
                request.add(ArticleDocuments.write(text, readIn, build));
            }
        }
        delete(obsolete);
    }

    /** Sent in a separate request beforehand: combined with additions it would not be valid XML. */
    private void delete(List<String> ids) throws SolrServerException, IOException {
        if (!ids.isEmpty()) {
            send(new UpdateRequest().deleteById(ids), false);
        }
    }

    /** Writes the next batch of texts after that id. */
    long next(long afterTextId, long build, Set<Long> done)
            throws SolrServerException, IOException {
        List<IndexedText> some = feed.live(afterTextId, AT_ONCE);
        if (some.isEmpty()) {
            return -1;
        }
        Set<Long> articles = new TreeSet<Long>();
        for (IndexedText text : some) {
            if (done.add(text.getArticleId())) {
                articles.add(text.getArticleId());
            }
        }
        UpdateRequest request = new UpdateRequest();
        add(request, articles, build);
        if (request.getDocuments() != null && !request.getDocuments().isEmpty()) {
            send(request, false);
        }
        return some.get(some.size() - 1).getTextId();
    }

    /** Deletes the documents of earlier builds. */
    void finish(IndexProgress mark) throws SolrServerException, IOException {
        server.commit();
        delete(staleDocuments(mark.build));
        send(new UpdateRequest().add(mark.write()), true);
    }

    private List<String> staleDocuments(long build) throws SolrServerException {
        SolrQuery query = new SolrQuery("kind:text");
        query.addFilterQuery("-build:" + ArticleDocuments.sortable(build));
        query.setFields("id", "text");
        query.setRows(Integer.MAX_VALUE / 2);
        List<Long> old = new ArrayList<Long>();
        for (SolrDocument each : server.query(query).getResults()) {
            old.add(Long.parseLong((String) each.getFieldValue("text")));
        }
        Set<Long> live = new HashSet<Long>();
        for (int i = 0; i < old.size(); i += LEFT_AT_ONCE) {
            feed.texts(old.subList(i, Math.min(old.size(), i + LEFT_AT_ONCE))).stream()
                    .filter(IndexedText::isLive)
                    .forEach(text -> live.add(text.getTextId()));
        }
        List<String> obsolete = new ArrayList<String>();
        for (Long textId : old) {
            if (!live.contains(textId)) {
                obsolete.add(ArticleDocuments.id(textId));
            }
        }
        return obsolete;
    }

    private void send(AbstractUpdateRequest request, boolean visible)
            throws SolrServerException, IOException {
        if (visible) {
            request.setAction(AbstractUpdateRequest.ACTION.COMMIT, true, true);
        }
        request.process(server);
    }
}
