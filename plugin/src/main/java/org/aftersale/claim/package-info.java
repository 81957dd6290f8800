/**
 * Claims: a customer reports that something is wrong with units of an order. Filing, lines and
 * their status, and how a claim follows its ticket.
 *
 * <p>Stores may use {@code Claims}, {@code Claim}, {@code ClaimLine} and extend {@code ClaimImpl}.
 */
package org.aftersale.claim;
