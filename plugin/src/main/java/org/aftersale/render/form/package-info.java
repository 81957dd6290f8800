/**
 * Forms that keep what was typed: idempotency keys, forms kept over a log-in, uploads.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.render.form;
