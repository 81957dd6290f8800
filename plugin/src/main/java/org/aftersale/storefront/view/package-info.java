/**
 * Shows our pages in the store's own layout.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.view;
