/**
 * The append-only history of a case.
 *
 * <p>Stores may read {@code HistoryRecord}.
 */
package org.aftersale.ticket.history;
