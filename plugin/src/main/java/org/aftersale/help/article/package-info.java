/**
 * Articles of the help: one text a language, every saved version kept, addresses never reused, HTML
 * sanitized.
 *
 * <p>Stores may use {@code Article} and extend {@code ArticleImpl}; the rest is internal.
 */
package org.aftersale.help.article;
