/**
 * The REST call for parcels, in front of the host: no session, no form token, no log-in page.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.feed;
