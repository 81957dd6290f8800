/**
 * FreeMarker: its setup, sandbox and the functions templates may call.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.render.template;
