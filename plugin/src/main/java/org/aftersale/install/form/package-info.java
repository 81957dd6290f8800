/**
 * Refuses forms without a valid token, and keeps what they held.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.form;
