/**
 * The help's pages: home, search, articles, suggestions, sitemap, and answers beside forms.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.help;
