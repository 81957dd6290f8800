/**
 * Reads submitted orders for pages: lines, state and fulfilment.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.order;
