/**
 * The pictures of the guarantee notice in the back office: upload, texts, removal, preview.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.guarantee;
