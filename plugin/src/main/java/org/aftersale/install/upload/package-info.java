/**
 * Parses uploads of ours before the token is checked.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.upload;
