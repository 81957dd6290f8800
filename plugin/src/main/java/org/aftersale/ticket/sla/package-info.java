/**
 * By when the shop answers.
 *
 * <p>Stores may replace {@code ResponsePolicy}.
 */
package org.aftersale.ticket.sla;
