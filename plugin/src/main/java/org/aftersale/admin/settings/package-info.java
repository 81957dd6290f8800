/**
 * The pages of the settings: a page a group, with what was changed and how to undo it.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.settings;
