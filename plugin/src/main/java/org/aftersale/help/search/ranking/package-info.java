/**
 * Understands a question (spelling, inflections, compounds, synonyms) and scores articles against
 * it.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.help.search.ranking;
