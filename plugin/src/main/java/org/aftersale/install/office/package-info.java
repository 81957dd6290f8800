/**
 * Permissions, roles and menu entries in the host's back office.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.office;
