package org.aftersale.install.context;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Runs the {@code @Scheduled} methods of our beans only.
 *
 * <p>{@code <task:annotation-driven>} is not an option: a second declaration prevents the context
 * from starting, and many stores have one; in a store without one it would activate dormant
 * annotations. If the store schedules annotations itself, its post-processor handles ours, too, and
 * this one does nothing. The threads are not a bean for the same reason: Spring fails if it has to
 * choose between two schedulers.
 */
public class Scheduling extends ScheduledAnnotationBeanPostProcessor {

    private ApplicationContext context;
    private ThreadPoolTaskScheduler threads;
    private Boolean storeSchedules;

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        super.setApplicationContext(applicationContext);
        this.context = applicationContext;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name == null || !name.startsWith("aftersale") || storeSchedules()) {
            return bean;
        }
        return super.postProcessAfterInitialization(bean, name);
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext() == context && threads == null && !storeSchedules()) {
            threads = threads();
            setScheduler(threads);
        }
        super.onApplicationEvent(event);
    }

    @Override
    public void destroy() throws Exception {
        super.destroy();
        if (threads != null) {
            threads.shutdown();
        }
    }

    private static ThreadPoolTaskScheduler threads() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("aftersale-");
        scheduler.setPoolSize(2);
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(10);
        scheduler.initialize();
        return scheduler;
    }

    private boolean storeSchedules() {
        if (storeSchedules == null) {
            String[] all =
                    context.getBeanNamesForType(
                            ScheduledAnnotationBeanPostProcessor.class, true, false);
            storeSchedules = all.length > 1;
        }
        return storeSchedules;
    }
}
