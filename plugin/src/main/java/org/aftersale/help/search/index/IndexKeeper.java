package org.aftersale.help.search.index;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.search.ArticleIndex;
import org.aftersale.help.search.IndexStatus;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.context.WebApplicationContext;

/**
 * Maintains this web application's index once a second in its own thread: opening or building an
 * index takes longer than a store's startup should.
 */
public class IndexKeeper
        implements ArticleIndex, ApplicationListener<ContextRefreshedEvent>, DisposableBean {

    private static final long PAUSE_MILLIS = 1_000;

    /** For a dispatcher that starts with its first request. */
    private static final long MAX_WAIT_SECONDS = 60;

    private static final long STOP_MILLIS = 10_000;

    private final SolrIndex index;
    private final IndexGenerations marks;
    private final CountDownLatch wanted = new CountDownLatch(1);
    private Thread thread;
    private volatile boolean stopping;

    public IndexKeeper(SolrIndex index, IndexGenerations marks) {
        this.index = index;
        this.marks = marks;
    }

    /** Before the pages are there, nobody asks, and their start needs the processor. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (context.getParent() != null) {
            wanted.countDown();
        } else if (context instanceof WebApplicationContext) {
            launch();
        } else {
            start();
        }
    }

    /** Starts at once, for use without a Spring context. */
    public void start() {
        wanted.countDown();
        launch();
    }

    private synchronized void launch() {
        if (thread == null) {
            thread = new Thread(this::run, "aftersale-search");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        try {
            wanted.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
            while (!stopping) {
                index.look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // interrupted only to stop
        }
        index.close();
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        stopping = true;
        wanted.countDown();
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
