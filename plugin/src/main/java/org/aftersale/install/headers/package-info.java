/**
 * Security headers on every answer of ours.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.headers;
