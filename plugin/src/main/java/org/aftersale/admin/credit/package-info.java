/**
 * A customer's store credit.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.credit;
