/**
 * Two engines behind the search: Solr, and the database while Solr is away. Both rank alike.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.help.search.engine;
