package org.aftersale.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueCursorTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "7",
                "1.2",
                "1.2.3.4",
                "-1.2.3",
                "1.2.x y",
                "1.2.Z",
                "zzzzzzzzzzzzz.1.1",
                "1.2.3\n",
                "<script>.1.1"
            })
    void readsAnInvalidCursorAsTheFirstPage(String typed) {
        assertThat(QueueCursor.parse(typed, false)).isNull();
    }

    @Test
    void readsBackWhatItWrote() {
        QueueCursor far = new QueueCursor(true, Ticket.NEVER, 1_763_000_000_000L, 42);
        QueueCursor read = QueueCursor.parse(far.text(), true);
        assertThat(read).usingRecursiveComparison().isEqualTo(far);
    }
}
