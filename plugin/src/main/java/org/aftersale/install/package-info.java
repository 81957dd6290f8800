/**
 * Joins a store without an edit: the container finds {@link
 * org.aftersale.install.AftersaleInitializer}, which has {@link
 * org.aftersale.install.AftersaleContexts} add our context files.
 *
 * <p>Stores may name both in their configuration.
 */
package org.aftersale.install;
