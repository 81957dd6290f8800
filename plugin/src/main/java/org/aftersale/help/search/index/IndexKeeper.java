package org.aftersale.help.search.index;

import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.search.ArticleIndex;
import org.aftersale.help.search.IndexStatus;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Maintains this web application's index once a second in its own thread: opening or building an
 * index takes longer than a store's startup should.
 */
public class IndexKeeper
        implements ArticleIndex, ApplicationListener<ContextRefreshedEvent>, DisposableBean {

    private static final long PAUSE_MILLIS = 1_000;
    private static final long STOP_MILLIS = 10_000;

    private final SolrIndex index;
    private final IndexGenerations marks;
    private Thread thread;
    private volatile boolean stopping;

    public IndexKeeper(SolrIndex index, IndexGenerations marks) {
        this.index = index;
        this.marks = marks;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext().getParent() == null) {
            start();
        }
    }

    /** Starts the thread, for use without a Spring context. */
    public synchronized void start() {
        if (thread == null) {
            thread = new Thread(this::run, "aftersale-search");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        while (!stopping) {
            index.look();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                // interrupted only to stop
                break;
            }
        }
        index.close();
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            // not interrupted during a write: Lucene closes interrupted channels, which breaks the
            // index
            thread.join(STOP_MILLIS);
        }
    }

    @Override
    public IndexStatus status(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return index.status();
    }

    @Override
    public void rebuild(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        marks.requestRebuild();
    }
}
