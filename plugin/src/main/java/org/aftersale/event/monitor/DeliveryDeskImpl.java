package org.aftersale.event.monitor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleDeliveryDesk")
@Transactional("blTransactionManager")
public class DeliveryDeskImpl implements DeliveryDesk {

    private static final int BATCH = 500;

    @Resource(name = "aftersaleDeliveryRows")
    protected DeliveryRows rows;

    @Resource(name = "aftersaleReplays")
    protected Replays replays;

    @Resource(name = "aftersaleEventConsumers")
    protected List<EventConsumer> consumers;

    @Override
    public List<ConsumerState> consumers(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return new ArrayList<ConsumerState>(rows.states(consumers).values());
    }

    @Override
    public Slice<FailedDelivery> failed(StaffMember staff, String consumer, int page, int size) {
        staff.require(Permission.CONFIGURE);
        long total = rows.countFailed(consumer);
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, page), pages);
        return new Slice<FailedDelivery>(
                rows.failed(consumer, (shown - 1) * size, size), shown, size, total);
    }

    @Override
    public void retry(StaffMember staff, long deliveryId) {
        staff.require(Permission.CONFIGURE);
        if (!rows.retry(deliveryId)) {
            throw whyNot(deliveryId);
        }
        rows.record(staff.asActor(), "delivery.retried", rows.describe(deliveryId), 1);
    }

    private RuntimeException whyNot(long deliveryId) {
        DeliveryRecord.State state = rows.state(deliveryId);
        if (state == null) {
            return NotFoundException.of("delivery", deliveryId);
        }
        return state == DeliveryRecord.State.DONE
                ? RetryRefusedException.done(deliveryId)
                : RetryRefusedException.underWay(deliveryId);
    }

    @Override
    public int retryAll(StaffMember staff, String consumer) {
        staff.require(Permission.CONFIGURE);
        int retried = rows.retryAll(consumer);
        if (retried > 0) {
            rows.record(staff.asActor(), "deliveries.retried", consumer, retried);
        }
        return retried;
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.NOT_SUPPORTED)
    public int replay(StaffMember staff, String name) {
        staff.require(Permission.CONFIGURE);
        EventConsumer consumer = configured(name);
        if (!consumer.replayable()) {
            throw NotReplayableException.of(consumer);
        }
        long act = replays.begin(staff.asActor(), name);
        int affected = 0;
        Replays.Batch batch = Replays.Batch.FIRST;
        while (!batch.last) {
            long after = batch.upTo;
            // another node may have changed the same rows first
            batch = ConflictRetry.retry(() -> replays.batch(consumer, after, BATCH));
            affected += batch.affected;
        }
        replays.end(act, affected);
        return affected;
    }

    private EventConsumer configured(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("consumer", name));
    }

    @Override
    public List<OperatorAction> latestActions(StaffMember staff, int limit) {
        staff.require(Permission.CONFIGURE);
        return rows.actions(limit);
    }
}
