/**
 * Language analysis: tokens, stems, stop words, synonyms, edit distance.
 *
 * <p>Stores may implement {@code Synonyms}; the rest is internal.
 */
package org.aftersale.help.search.text;
