/**
 * Imports the articles a store ships as files, once, while it has none.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.help.importing;
