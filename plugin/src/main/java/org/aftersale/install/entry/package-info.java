/**
 * Links to our pages in the store's own pages, by script or by template tag.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.entry;
