/**
 * The queue and the workspace of a ticket, with the claim beside it.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.ticket;
