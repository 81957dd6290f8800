/**
 * The running web applications of the store, as each reports itself.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.health.node;
