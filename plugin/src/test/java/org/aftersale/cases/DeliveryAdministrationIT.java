package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.event.job.JobLeases;
import org.aftersale.event.job.JobState;
import org.aftersale.event.monitor.ConsumerState;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.event.monitor.FailedDelivery;
import org.aftersale.event.monitor.NotReplayableException;
import org.aftersale.event.monitor.OperatorAction;
import org.aftersale.event.monitor.RetryRefusedException;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryAdministrationIT extends HostTestBase {

    private final StaffMember operator = CaseFixtures.staff(-11, "operator", Permission.CONFIGURE);
    private final DeliveryDesk desk = store.bean("aftersaleDeliveryDesk", DeliveryDesk.class);
    private final JobLeases jobs = store.bean("aftersaleJobLeases", JobLeases.class);

    @BeforeEach
    void nothingFailed() {
        store.sql.update("update AFS_DELIVERY set STATE = 'DONE', LEASED_BY = null");
        store.sql.update("delete from AFS_JOB");
    }

    @Test
    void requiresTheConfigurationPermission() {
        StaffMember agent = cases.agent;
        assertThatThrownBy(() -> desk.consumers(agent))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.failed(agent, null, 1, 10))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.retry(agent, 1))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.retryAll(agent, "mail"))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.replay(agent, "store"))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.latestActions(agent, 1))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> jobs.jobs(agent)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void refusesToRetryDeliveredRunningAndUnknownDeliveries() {
        Claim claim = cases.file(customer, order, 0);
        long id = mailDelivery(claim);
        assertThatThrownBy(() -> desk.retry(operator, id))
                .as("due")
                .isInstanceOf(RetryRefusedException.class);
        deliverAll();
        assertThatThrownBy(() -> desk.retry(operator, id))
                .isInstanceOf(RetryRefusedException.class);
        assertThatThrownBy(() -> desk.retry(operator, -5)).isInstanceOf(NotFoundException.class);
        assertThat(mailer.mails).hasSize(1);
    }

    @Test
    void neverResendsMails() {
        assertThatThrownBy(() -> desk.replay(operator, "mail"))
                .isInstanceOf(NotReplayableException.class);
        assertThatThrownBy(() -> desk.replay(operator, "sms"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsTheStateOfEachConsumer() {
        ConsumerState before = consumer("mail");
        mailer.failure = new IllegalStateException("no server");
        cases.file(customer, order, 0);
        assertThat(consumer("mail").getDueCount()).isEqualTo(1);
        deliverAll();
        store.sql.update("update AFS_DELIVERY set CONSUMER = 'gone' where CONSUMER = 'store'");

        ConsumerState mail = consumer("mail");
        assertThat(mail.getDueCount()).isZero();
        assertThat(mail.getWaiting()).isEqualTo(1);
        assertThat(mail.getPending()).isEqualTo(1);
        assertThat(mail.getDone()).isEqualTo(before.getDone());
        assertThat(mail.getOldestPendingSince())
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
        assertThat(mail.isConfigured()).isTrue();
        assertThat(mail.isReplayable()).isFalse();
        assertThat(consumer("store").isReplayable()).isTrue();
        assertThat(consumer("store").getDone()).isZero();
        assertThat(consumer("gone").isConfigured()).isFalse();
        assertThat(consumer("gone").getLastSuccessAt())
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
        store.sql.update("update AFS_DELIVERY set CONSUMER = 'store' where CONSUMER = 'gone'");
    }

    @Test
    void listsDeadLettersFirstAndRetriesThem() {
        mailer.failure = new IllegalStateException("no server");
        Claim waits = cases.file(customer, order, 0);
        Claim dead = cases.file(customer, order, 1);
        store.sql.update(
                "update AFS_DELIVERY set ATTEMPTS = 19 where DELIVERY_ID = ?", mailDelivery(dead));
        deliverAll();

        assertThat(desk.failed(operator, "store", 1, 10).getItems()).isEmpty();
        assertThat(desk.failed(operator, null, 99, 1).getPages()).isEqualTo(2);
        List<FailedDelivery> failed = desk.failed(operator, "mail", 1, 10).getItems();
        assertThat(failed)
                .extracting(FailedDelivery::getCaseNumber)
                .containsExactly(dead.getNumber(), waits.getNumber());
        assertThat(failed.get(0).isDead()).isTrue();
        assertThat(failed.get(0).getNextTryAt()).isNull();
        assertThat(failed.get(0).getAttempts()).isEqualTo(20);
        assertThat(failed.get(1).getNextTryAt()).isGreaterThan(System.currentTimeMillis());
        assertThat(failed.get(1).getLastError()).contains("no server");
        assertThat(failed.get(1).getEventType()).isEqualTo("claim.filed");

        mailer.failure = null;
        desk.retry(operator, failed.get(0).getId());
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(desk.retryAll(operator, "mail")).isEqualTo(1);
        assertThat(desk.retryAll(operator, "mail")).isZero();
        deliverAll();
        assertThat(mailer.mails).hasSize(2);

        List<OperatorAction> acts = desk.latestActions(operator, 2);
        assertThat(acts)
                .extracting(OperatorAction::getAction)
                .containsExactly("deliveries.retried", "delivery.retried");
        assertThat(acts.get(0).getSubject()).isEqualTo("mail");
        assertThat(acts.get(0).getAffected()).isEqualTo(1);
        assertThat(acts.get(1).getSubject()).isEqualTo("mail: claim.filed " + dead.getNumber());
        assertThat(acts.get(1).getBy()).isEqualTo("operator");
    }

    @Test
    void replaysTheWholeLogToAConsumerIncludingOlderEvents() {
        Claim claim = cases.file(customer, order, 0);
        Claim older = cases.file(customer, order, 1);
        deliverAll();
        store.sql.update(
                "delete from AFS_DELIVERY where CONSUMER = 'store' and EVENT_ID = (select EVENT_ID"
                        + " from AFS_EVENT where CASE_NUMBER = ?)",
                older.getNumber());
        consumer.events.clear();
        mailer.mails.clear();

        int events = store.count("AFS_EVENT");
        assertThat(desk.replay(operator, "store")).isEqualTo(events);
        assertThat(desk.replay(operator, "store")).as("everything is pending already").isZero();
        while (consumer("store").getDueCount() > 0) {
            deliverAll();
        }
        assertThat(consumer.events).hasSize(events);
        assertThat(consumer.events)
                .extracting(event -> event.getCaseNumber())
                .contains(claim.getNumber(), older.getNumber());
        assertThat(mailer.mails).isEmpty();
        assertThat(desk.latestActions(operator, 2))
                .extracting(OperatorAction::getAffected)
                .containsExactly(0, events);
    }

    @Test
    void showsTheNodeAndOutcomeOfEachJob() {
        assertThat(jobs.take("tidy", "1@here:a#1", 60_000)).isTrue();
        assertThat(jobs.take("tidy", "2@there:b#2", 60_000)).as("another node").isFalse();
        JobState running = jobs.jobs(operator).get(0);
        assertThat(running.getName()).isEqualTo("tidy");
        assertThat(running.getHolder()).isEqualTo("1@here:a");
        assertThat(running.getMillis()).isNull();

        jobs.release("tidy", "2@there:b#2", 0, true, "not mine");
        assertThat(jobs.jobs(operator).get(0).isRunning()).isTrue();
        jobs.release("tidy", "1@here:a#1", 60_000, false, "no disk");
        JobState ended = jobs.jobs(operator).get(0);
        assertThat(ended.isRunning()).isFalse();
        assertThat(ended.getHolder()).isNull();
        assertThat(ended.getRanBy()).isEqualTo("1@here:a");
        assertThat(ended.getOutcome()).isEqualTo("FAILED");
        assertThat(ended.getDetail()).isEqualTo("no disk");
        assertThat(ended.getMillis()).isNotNegative();
        assertThat(jobs.take("tidy", "2@there:b#2", 60_000))
                .as("before the lease expires")
                .isFalse();
    }

    @Test
    void takesOverTheJobOfADeadNode() {
        assertThat(jobs.take("tidy", "1@here:a#1", -1)).isTrue();
        assertThat(jobs.take("tidy", "2@there:b#2", 60_000)).isTrue();
        assertThat(jobs.renew("tidy", "1@here:a#1", 60_000)).isFalse();
        assertThat(jobs.renew("tidy", "2@there:b#2", 60_000)).isTrue();
    }

    private ConsumerState consumer(String name) {
        return desk.consumers(operator).stream()
                .filter(state -> state.getName().equals(name))
                .findFirst()
                .get();
    }

    private long mailDelivery(Claim claim) {
        return store.sql.queryForObject(
                "select DELIVERY_ID from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID"
                        + " where e.CASE_NUMBER = ? and d.CONSUMER = 'mail'",
                Long.class,
                claim.getNumber());
    }
}
