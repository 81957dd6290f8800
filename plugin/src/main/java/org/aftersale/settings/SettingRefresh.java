package org.aftersale.settings;

import javax.annotation.Resource;
import org.aftersale.event.worker.SingleThreadWorker;
import org.aftersale.event.worker.ThrottledFailureLog;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the settings before anything else of the application runs, and then every second, in a
 * thread of its own: one statement of a few rows. While the database is away the last values apply.
 */
@Component("aftersaleSettingRefresh")
public class SettingRefresh
        implements ApplicationListener<ContextRefreshedEvent>, Ordered, DisposableBean {

    private static final long PERIOD_MILLIS = 1_000L;

    @Resource(name = "aftersaleSettingSnapshot")
    protected SettingSnapshot snapshot;

    private final SingleThreadWorker worker = new SingleThreadWorker("settings");
    private final ThrottledFailureLog failures = new ThrottledFailureLog("reading the settings");

    /** Before the jobs, which begin with the same event. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext().getParent() == null) {
            refresh();
        }
    }

    @Scheduled(fixedDelay = PERIOD_MILLIS)
    public void run() {
        worker.run(this::refresh);
    }

    private void refresh() {
        try {
            snapshot.refresh();
            failures.succeeded();
        } catch (RuntimeException e) {
            failures.failed(e);
        }
    }

    @Override
    public void destroy() {
        worker.close();
        worker.await(PERIOD_MILLIS);
    }
}
