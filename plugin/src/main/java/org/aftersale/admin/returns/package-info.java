/**
 * The returns of the back office: the list, and one with its goods.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.returns;
