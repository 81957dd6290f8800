/**
 * What the shop promises about returns, as merchants set it.
 *
 * <p>Stores may use {@code ReturnPolicy}.
 */
package org.aftersale.returns.policy;
