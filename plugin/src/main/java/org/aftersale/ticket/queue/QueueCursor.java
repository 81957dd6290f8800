package org.aftersale.ticket.queue;

import java.util.regex.Pattern;

/**
 * A place between two tickets of the queue, told by what it is sorted by. It stays a good place
 * when the ticket it was taken from has moved on.
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
     * Reads what an address says.
     *
     * @param back whether the page ends there, instead of beginning
     * @return null, which is the first page, for anything that is no place
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

    /** The same place, as one where a page ends. */
    QueueCursor ending() {
        return new QueueCursor(true, first, second, id);
    }

    /** What {@link #parse} reads; fit for an address as it is. */
    public String text() {
        return Long.toString(first, RADIX)
                + '.'
                + Long.toString(second, RADIX)
                + '.'
                + Long.toString(id, RADIX);
    }
}
