/**
 * The units that withdrawals in effect hold, for the features that must not take them.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.withdrawal.use;
