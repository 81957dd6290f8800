/**
 * An order's money, refunds and their approval.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.refund;
