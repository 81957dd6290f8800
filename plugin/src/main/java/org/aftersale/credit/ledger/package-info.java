/**
 * The ledger behind store credit: accounts, grants and append-only entries, changed under the
 * account's lock.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.credit.ledger;
