/**
 * The agents' queue: views, counts and cursor paging.
 *
 * <p>Stores may use {@code TicketQueue}.
 */
package org.aftersale.ticket.queue;
