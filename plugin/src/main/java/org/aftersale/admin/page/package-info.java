/**
 * What the back office's pages share: addresses and the container page.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.page;
