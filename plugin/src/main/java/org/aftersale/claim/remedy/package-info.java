/**
 * Doing what was approved of a claim: a line stays owed until a refund is paid for it or an agent
 * says how it was done.
 *
 * <p>Stores may use {@code RemedyDesk}.
 */
package org.aftersale.claim.remedy;
