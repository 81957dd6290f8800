/**
 * The roles that the store's staff can have.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.role;
