package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class SchedulingTest {

    public static class Job {
        final CountDownLatch runs = new CountDownLatch(2);

        @Scheduled(fixedDelay = 20)
        public void run() {
            runs.countDown();
        }
    }

    @Test
    void runsOurJobsButNotTheStoresDormantOnes() throws Exception {
        GenericApplicationContext context = context();
        context.refresh();

        Job ours = context.getBean("aftersaleJob", Job.class);
        assertThat(ours.runs.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(context.getBean("storeJob", Job.class).runs.getCount()).isEqualTo(2);
        assertThat(context.getBeansOfType(TaskScheduler.class)).isEmpty();
        context.close();
    }

    @Test
    void runsOurJobsWithTheStoresScheduler() throws Exception {
        GenericApplicationContext context = context();
        context.registerBeanDefinition(
                "stores", new RootBeanDefinition(ScheduledAnnotationBeanPostProcessor.class));
        context.refresh();

        assertThat(context.getBean("aftersaleJob", Job.class).runs.await(5, TimeUnit.SECONDS))
                .isTrue();
        assertThat(context.getBean("storeJob", Job.class).runs.await(5, TimeUnit.SECONDS)).isTrue();
        context.close();
    }

    private static GenericApplicationContext context() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBeanDefinition(
                "aftersaleScheduling", new RootBeanDefinition(Scheduling.class));
        context.registerBeanDefinition("aftersaleJob", new RootBeanDefinition(Job.class));
        context.registerBeanDefinition("storeJob", new RootBeanDefinition(Job.class));
        return context;
    }
}
