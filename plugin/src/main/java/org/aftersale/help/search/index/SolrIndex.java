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
 * Keeps an index up with the database: looked after by one thread, asked by all. Whatever fails, it
 * stops answering, and the next look begins where it can.
 */
public final class SolrIndex {

    private static final Log LOG = LogFactory.getLog(SolrIndex.class);

    /** What a question is answered with. */
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

    private final SolrLocation place;
    private final IndexFeed feed;
    private final Synonyms synonyms;
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile SolrServer server;
    private volatile Open open;
    private volatile String lastError;
    private volatile long newest;
    private volatile long rebuilt;
    private volatile long toRebuild = -1;

    public SolrIndex(SolrLocation place, IndexFeed feed, Synonyms synonyms) {
        this.place = place;
        this.feed = feed;
        this.synonyms = synonyms;
    }

    /** Null while it does not answer. */
    public Open open() {
        return open;
    }

    /** A question could not be answered by it. */
    public void failed(Open asked, Exception why) {
        if (open == asked) {
            open = null;
        }
        note(why);
    }

    /** Looks once, and does what there is to do. Called by one thread alone. */
    public void look() {
        try {
            if (server == null) {
                server = place.open();
            }
            keepUp();
            lastError = null;
            if (failing.getAndSet(false)) {
                LOG.info("Aftersale: the help's search index answers again");
            }
        } catch (Exception | LinkageError e) {
            open = null;
            toRebuild = -1;
            note(e);
            if (server != null && place.kind() == IndexStatus.Kind.EMBEDDED) {
                // nobody else reads it, and everything in it is in the database
                server = null;
                place.discard();
            }
        }
    }

    private void note(Throwable why) {
        lastError = String.valueOf(why);
        if (failing.compareAndSet(false, true)) {
            LOG.warn("Aftersale: the search index does not answer, the database does: " + why);
        }
        LOG.debug("The search index does not answer", why);
    }

    private void keepUp() throws Exception {
        newest = feed.generation();
        IndexReader reading = new IndexReader(server);
        IndexProgress mark = reading.mark();
        IndexSource origin = IndexSource.of(feed);
        if (mark != null && origin.isOlderThan(mark)) {
            throw new IllegalStateException("The index was built by a newer version of Aftersale");
        }
        boolean usable = mark != null && origin.made(mark) && mark.generation <= newest;
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
                        "Aftersale: the search index has been built of %d articles in %d ms",
                        done.size(), System.currentTimeMillis() - start));
        return mark;
    }

    /** What is published while the index is built is found as soon as at other times. */
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
                place.kind(),
                place.address(),
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
        place.close();
    }
}
