/**
 * The conversation between a customer and the desk: tickets, messages and notes, their status and
 * what follows from it.
 *
 * <p>Stores may use {@code Tickets}, {@code TicketDesk}, {@code Ticket}, extend {@code TicketImpl},
 * and implement {@code TicketListener}.
 */
package org.aftersale.ticket;
