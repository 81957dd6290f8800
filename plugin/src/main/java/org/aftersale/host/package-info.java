/**
 * What Aftersale needs of a store, as small interfaces in plain types: orders and what was paid for
 * them, payments and gateways, customers, staff, mail. Implemented by {@code host.broadleaf}; a
 * port to another platform implements these interfaces and changes no rule.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host;
