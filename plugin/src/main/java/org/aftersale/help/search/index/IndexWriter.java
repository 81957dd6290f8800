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
 * Writes what changed into an index. All of it may be done twice, and by several nodes at once: the
 * documents and how far they go travel in one request, so that whoever comes late with older words
 * takes the mark back as well, and the next look mends both.
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
     * Brings in what changed after the mark.
     *
     * @param newest the generation the database has at least
     * @return how far the index is now
     */
    IndexProgress apply(IndexProgress mark, long newest) throws SolrServerException, IOException {
        List<IndexedText> changed = feed.changedAfter(mark.generation, AT_ONCE);
        boolean more = changed.size() == AT_ONCE;
        long reached = newest;
        if (more) {
            reached = changed.get(changed.size() - 1).getGeneration();
            if (changed.get(0).getGeneration() == reached) {
                // so many at once have no end that could be noted: all of them, and then on
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
        IndexProgress next = mark.reaching(Math.max(reached, mark.generation));
        send(request.add(next.write()), true);
        return next;
    }

    /** The articles with all their languages: each document says in which its article is read. */
    private void add(UpdateRequest request, Collection<Long> articles, long build)
            throws SolrServerException, IOException {
        if (articles.isEmpty()) {
            return;
        }
        List<IndexedText> texts = feed.ofArticles(articles);
        List<String> gone = new ArrayList<String>();
        Map<Long, Set<String>> languages = new HashMap<Long, Set<String>>();
        for (IndexedText text : texts) {
            if (text.isLive()) {
                languages
                        .computeIfAbsent(text.getArticleId(), any -> new TreeSet<String>())
                        .add(text.getLanguage());
            } else {
                gone.add(ArticleDocuments.id(text.getTextId()));
            }
        }
        for (IndexedText text : texts) {
            if (text.isLive()) {
                Set<String> readIn = languages.get(text.getArticleId());
                request.add(ArticleDocuments.write(text, readIn, build));
            }
        }
        delete(gone);
    }

    /** In a request of its own, before the others: together they would be no XML. */
    private void delete(List<String> ids) throws SolrServerException, IOException {
        if (!ids.isEmpty()) {
            send(new UpdateRequest().deleteById(ids), false);
        }
    }

    /** Writes the texts after one, some at a time. */
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

    /** Takes away what an earlier build left and nobody reads any more. */
    void finish(IndexProgress mark) throws SolrServerException, IOException {
        server.commit();
        delete(leftovers(mark.build));
        send(new UpdateRequest().add(mark.write()), true);
    }

    private List<String> leftovers(long build) throws SolrServerException {
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
        List<String> gone = new ArrayList<String>();
        for (Long textId : old) {
            if (!live.contains(textId)) {
                gone.add(ArticleDocuments.id(textId));
            }
        }
        return gone;
    }

    private void send(AbstractUpdateRequest request, boolean visible)
            throws SolrServerException, IOException {
        if (visible) {
            request.setAction(AbstractUpdateRequest.ACTION.COMMIT, true, true);
        }
        request.process(server);
    }
}
