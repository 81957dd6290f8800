/**
 * What the shop's pages share: addresses, the current customer, the page frame, the conversation.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.page;
