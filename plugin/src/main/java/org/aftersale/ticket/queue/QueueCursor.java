package org.aftersale.ticket.queue;

import java.util.regex.Pattern;

/**
 * A keyset cursor: a position between two tickets of the queue, by its sort values. Remains valid
 * if the ticket it was taken from has moved.
 */
public final class QueueCursor {

    private static final int RADIX = 36;
    private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,13}(\\.[0-9a-z]{1,13}){2}");

    final boolean back;
    final long first;
    final long second;
    final long id;

    QueueCursor(boolean back, long first, long second, long id) {
        this.back = back;
        this.first = first;
        this.second = second;
        this.id = id;
    }

    /**
     * Parses a cursor from a URL parameter.
     *
     * @param back whether the page ends at the cursor instead of starting there
     * @return null, which is the first page, for an invalid cursor
     */
    public static QueueCursor parse(String text, boolean back) {
        if (text == null || !TEXT.matcher(text).matches()) {
            return null;
        }
        String[] parts = text.split("\\.");
        try {
            return new QueueCursor(
                    back,
                    Long.parseLong(parts[0], RADIX),
                    Long.parseLong(parts[1], RADIX),
                    Long.parseLong(parts[2], RADIX));
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** The same position, as the end of a page. */
    QueueCursor ending() {
        return new QueueCursor(true, first, second, id);
    }

    /** The format of {@link #parse}, safe for URLs. */
    public String text() {
        return Long.toString(first, RADIX)
                + '.'
                + Long.toString(second, RADIX)
                + '.'
                + Long.toString(id, RADIX);
    }
}
