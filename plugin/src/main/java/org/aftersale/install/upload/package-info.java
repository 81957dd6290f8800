/**
 * Reads uploads with a parser of our own, within limits, in front of the host.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.upload;
