/**
 * Computes the legal clocks of an order from its facts and the rows that apply to it.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.law.clock;
