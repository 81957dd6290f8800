/**
 * Uploaded pictures: their real type, and what of a file is not the picture. Found by decoding, one
 * file at a time.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.picture;
