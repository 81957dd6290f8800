/**
 * The form that asks for a link to an order placed without an account, and what opens such links.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.guest;
