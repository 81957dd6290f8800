/**
 * How agents decide the lines of a claim.
 *
 * <p>Stores may use {@code ClaimDesk}.
 */
package org.aftersale.claim.decision;
