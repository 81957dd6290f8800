/**
 * The store's connections to its database, and the numbers of the pool they come from.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.connection;
