/**
 * The guarantee notice on our pages of the shop, and its picture.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.guarantee;
