/**
 * What claims mean to the law: complaints with their answers, and repairs.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.claim.legal;
