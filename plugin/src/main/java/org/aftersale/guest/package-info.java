/**
 * Customers without an account: a link, mailed to the address of their order, opens that order's
 * service for a time.
 *
 * <p>Stores may use {@code GuestLinks}.
 */
package org.aftersale.guest;
