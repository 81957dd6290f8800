/**
 * The reasons that can be chosen when filing and deciding a claim: the merchant's policy as data.
 *
 * <p>Stores may use {@code Reasons}.
 */
package org.aftersale.claim.reason;
