/**
 * The module's tables: Liquibase before Hibernate validates, and what the database holds now.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.schema;
