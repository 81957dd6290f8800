/**
 * Articles as everybody reads them: published and currently valid ones only.
 *
 * <p>Stores may use {@code Articles} and {@code ArticleReferences}.
 */
package org.aftersale.help.reading;
