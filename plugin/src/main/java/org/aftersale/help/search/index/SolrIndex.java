package org.aftersale.help.search.index;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aftersale.help.search.IndexStatus;
import org.aftersale.help.search.ranking.LanguageBook;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.Synonyms;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.solr.client.solrj.SolrServer;

/**
 * Keeps an index up to date with the database: maintained by one thread, queried by all. After any
 * failure it stops answering until a later run succeeds.
 */
public final class SolrIndex {

    private static final Log LOG = LogFactory.getLog(SolrIndex.class);

    /** What is needed to answer a question. */
    public static final class Open {
        public final SolrServer server;
        public final LanguageBook languages;
        final long generation;
        final long documents;

        public Open(SolrServer server, LanguageBook languages, long generation, long documents) {
            this.server = server;
            this.languages = languages;
            this.generation = generation;
            this.documents = documents;
        }
    }

    private final SolrLocation location;
    private final IndexFeed feed;
    private final Synonyms synonyms;
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile SolrServer server;
    private volatile Open open;
    private volatile String lastError;
    private volatile long newest;
    private volatile long rebuilt;
    private volatile long toRebuild = -1;

    public SolrIndex(SolrLocation location, IndexFeed feed, Synonyms synonyms) {
        this.location = location;
        this.feed = feed;
        this.synonyms = synonyms;
    }

    /** Null while it does not answer. */
    public Open open() {
        return open;
    }

    /** To be called if a query failed. */
    public void failed(Open asked, Exception cause) {
        if (open == asked) {
            open = null;
        }
        recordError(cause);
    }

    /** Runs one maintenance step. To be called by a single thread. */
    public void look() {
        try {
            if (server == null) {
                server = location.open();
            }
            keepUp();
            lastError = null;
            if (failing.getAndSet(false)) {
                LOG.info("Aftersale: the search index is available again");
            }
        } catch (Exception | LinkageError e) {
            open = null;
            toRebuild = -1;
            recordError(e);
            if (server != null && location.kind() == IndexStatus.Kind.EMBEDDED) {
                // the index is ours alone and everything in it is in the database
                server = null;
                location.discard();
            }
        }
    }

    private void recordError(Throwable cause) {
        lastError = String.valueOf(cause);
        if (failing.compareAndSet(false, true)) {
            LOG.warn(
                    "Aftersale: the search index is unavailable, searching the database instead: "
                            + cause);
        }
        LOG.debug("The search index is unavailable", cause);
    }

    private void keepUp() throws Exception {
        newest = feed.generation();
        IndexReader reading = new IndexReader(server);
        IndexProgress mark = reading.mark();
        IndexSource origin = IndexSource.of(feed);
        if (mark != null && origin.isOlderThan(mark)) {
            throw new IllegalStateException("The index was built by a newer version of Aftersale");
        }
        boolean usable = mark != null && origin.matches(mark) && mark.generation <= newest;
        if (!usable) {
            open = null;
        }
        if (!usable || mark.rebuilds < origin.rebuilds) {
            mark = rebuild(origin);
        }
        while (mark.generation < newest) {
            mark = new IndexWriter(server, feed).apply(mark, newest);
        }
        Open current = open;
        if (current == null || current.generation != mark.generation) {
            open =
                    new Open(
                            server,
                            new LanguageBook(reading.lexicons(), synonyms),
                            mark.generation,
                            reading.documents());
        }
    }

    private IndexProgress rebuild(IndexSource origin) throws Exception {
        long start = System.currentTimeMillis();
        IndexProgress mark = origin.begin(feed.generation(), start);
        IndexWriter writing = new IndexWriter(server, feed);
        rebuilt = 0;
        toRebuild = feed.countLive();
        Set<Long> done = new HashSet<Long>();
        long last = 0;
        while (last >= 0) {
            last = writing.next(last, mark.build, done);
            rebuilt = Math.min(toRebuild, rebuilt + IndexWriter.AT_ONCE);
            keepUpMeanwhile(mark.build);
        }
        writing.finish(mark);
        toRebuild = -1;
        LOG.info(
                String.format(
                        "Aftersale: the search index was built from %d articles in %d ms",
                        done.size(), System.currentTimeMillis() - start));
        return mark;
    }

    /** Indexes changes during a rebuild as promptly as otherwise. */
    private void keepUpMeanwhile(long build) throws Exception {
        Open current = open;
        newest = feed.generation();
        if (current == null || current.generation >= newest) {
            return;
        }
        IndexProgress mark = new IndexReader(server).mark();
        if (mark != null && mark.generation < newest) {
            new IndexWriter(server, feed).apply(mark.building(build), newest);
            open = new Open(server, current.languages, newest, current.documents);
        }
    }

    public IndexStatus status() {
        Open current = open;
        return new IndexStatus(
                location.kind(),
                location.address(),
                current != null,
                current == null ? 0 : current.documents,
                current == null ? 0 : current.generation,
                newest,
                lastError,
                rebuilt,
                toRebuild);
    }

    public void close() {
        open = null;
        server = null;
        location.close();
    }
}
