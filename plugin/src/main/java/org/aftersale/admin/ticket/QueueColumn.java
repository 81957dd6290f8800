package org.aftersale.admin.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The columns of the queue, in their order. A column's code names its head (message {@code
 * aftersale.col.<code>}), its cell (macro {@code cell_<code>} of the template) and its style class
 * ({@code afs-queue__<code>}), which sets its width.
 */
public enum QueueColumn {
    DUE,
    TICKET,
    CUSTOMER,
    STATUS,
    ASSIGNEE,
    UPDATED;

    public static List<String> codes() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
