/**
 * The pages of returns: the form, its review, the return and its slip.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.returns;
