/**
 * Pictures in articles, checked by decoding them.
 *
 * <p>Stores may use {@code ArticlePictures}.
 */
package org.aftersale.help.picture;
