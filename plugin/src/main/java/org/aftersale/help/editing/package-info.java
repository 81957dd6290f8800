/**
 * How staff write articles, categories and synonyms: drafts, publishing, conflicts, previews,
 * comparison of versions.
 *
 * <p>Stores may use {@code ArticleDesk}, {@code CategoryDesk} and {@code SynonymDesk}.
 */
package org.aftersale.help.editing;
