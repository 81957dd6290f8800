/**
 * The store's catalog, as far as rules about goods need it.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.catalog;
