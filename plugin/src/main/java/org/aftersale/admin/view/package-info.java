/**
 * Shows our pages inside the host's back office.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.view;
