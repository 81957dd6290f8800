/**
 * The store's connections to its database, the numbers of the pool they come from, and whether its
 * pages are reached over TLS.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.connection;
