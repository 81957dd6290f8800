/**
 * Which law applies to an order and which legal clocks run: facts in, clocks and duties out, each
 * with its source and explanation. Pure: no database, no host, no clock of its own.
 *
 * <p>Stores may use {@code LegalClocks} and every type that it takes or returns.
 */
package org.aftersale.law;
