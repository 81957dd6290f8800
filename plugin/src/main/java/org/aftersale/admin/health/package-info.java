/**
 * The health page and its JSON.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.health;
