/**
 * The Solr index: where it is, what it holds, how it follows the database, and the queries sent to
 * it ({@link org.aftersale.help.search.index.SolrQueries}).
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.help.search.index;
