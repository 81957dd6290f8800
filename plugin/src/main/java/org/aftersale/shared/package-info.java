/**
 * Values and small mechanisms that every feature uses: money in minor units, allocation of amounts,
 * case numbers, transition tables, user text, and the named refusals ({@link
 * org.aftersale.shared.AftersaleException}). Knows no feature and no host.
 *
 * <p>Stores may use every public type.
 */
package org.aftersale.shared;
