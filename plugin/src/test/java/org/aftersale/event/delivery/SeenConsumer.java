package org.aftersale.event.delivery;

import java.util.Random;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes what it is given in a table of the test's; refuses one in twenty. */
final class SeenConsumer implements EventConsumer {

    private final JdbcTemplate sql;
    private final int node;
    private final Random moods;

    SeenConsumer(JdbcTemplate sql, int node) {
        this.sql = sql;
        this.node = node;
        this.moods = new Random(node);
    }

    @Override
    public String name() {
        return "seen";
    }

    @Override
    public boolean handles(String eventType) {
        return true;
    }

    @Override
    public void consume(Event event) {
        if (moods.nextInt(20) == 0) {
            throw new StackOverflowError("a mood");
        }
        sql.update("insert into KILL_SEEN (EVENT_ID, NODE) values (?, ?)", event.getId(), node);
    }
}
