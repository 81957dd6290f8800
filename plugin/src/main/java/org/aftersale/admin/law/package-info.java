/**
 * Which law applies to an order, for agents: the panel on the pages of tickets and orders.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.law;
