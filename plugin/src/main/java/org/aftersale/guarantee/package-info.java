/**
 * The harmonised notice on the legal guarantee of conformity (Implementing Regulation (EU)
 * 2025/1960): the official picture as the merchant uploaded it, byte for byte, and where the law
 * asks for it.
 *
 * <p>Stores may use {@code ShownNotices}.
 */
package org.aftersale.guarantee;
