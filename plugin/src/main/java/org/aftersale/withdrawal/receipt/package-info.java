/**
 * The receipt of a withdrawal on a durable medium: its time in words, and the document.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.withdrawal.receipt;
