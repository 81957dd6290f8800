/**
 * Articles, categories, synonyms, pictures and search insights.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.help;
