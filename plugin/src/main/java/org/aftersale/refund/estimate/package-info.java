/**
 * What a case promises of a refund before anybody makes it: which units it is about, what is
 * withheld, and the sum, by the computation that pays.
 *
 * <p>Stores may use {@code RefundEstimates}.
 */
package org.aftersale.refund.estimate;
