package org.aftersale.event.delivery;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventLog;
import org.aftersale.host.connection.RowIds;
import org.codehaus.jackson.map.ObjectMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleEventLog")
public class EventLogImpl implements EventLog {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleEventConsumers")
    protected List<EventConsumer> consumers;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleRowIds")
    protected RowIds ids;

    @Override
    public void expect(int events, String... types) {
        long interested =
                consumers.stream()
                        .filter(consumer -> Arrays.stream(types).anyMatch(consumer::handles))
                        .count();
        ids.reserve(EventRecord.class, events);
        ids.reserve(DeliveryRecord.class, Math.toIntExact(events * interested));
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.MANDATORY)
    public void publish(String type, String caseNumber, Map<String, Object> facts) {
        long now = clock.millis();
        EventRecord event = new EventRecord(type, caseNumber, now, write(facts));
        em.persist(event);
        for (EventConsumer consumer : consumers) {
            if (consumer.handles(type)) {
                em.persist(new DeliveryRecord(event.getId(), consumer.name(), now));
            }
        }
        em.flush();
    }

    private String write(Map<String, Object> facts) {
        try {
            return Json.MAPPER.writeValueAsString(facts);
        } catch (IOException e) {
            throw new IllegalArgumentException("Event facts must be plain values", e);
        }
    }

    /** Made with the first event: no store's start waits for it. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
