/**
 * How often one customer, and one client, may do what costs the shop something. Each node counts
 * for itself, in memory.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.render.limit;
