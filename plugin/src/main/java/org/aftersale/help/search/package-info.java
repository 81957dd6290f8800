/**
 * The search of the help, as pages ask it: question in, ranked hits out.
 *
 * <p>Stores may use {@code ArticleSearch} and implement {@code ReRanker}.
 */
package org.aftersale.help.search;
