/**
 * The claim form and the claim's page.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.claim;
