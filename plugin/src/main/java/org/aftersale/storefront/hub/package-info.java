/**
 * The hub: every order with what can be done about it, every case with its progress.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.hub;
