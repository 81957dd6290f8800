/**
 * What the search indexes, read from the database.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.help.search.source;
