/**
 * Returns on the shop's own promise: what a customer sends back within the shop's window, from the
 * authorization over the goods received to the refund. Not a withdrawal, which is a right and needs
 * no consent, and not a claim, which is about something wrong.
 *
 * <p>Stores may use {@code Returns}, {@code ReturnDesk}, {@code ReturnableOrders} and {@code
 * Return}.
 */
package org.aftersale.returns;
