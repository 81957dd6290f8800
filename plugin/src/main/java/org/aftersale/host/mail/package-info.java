/**
 * The store's mailer: a rendered mail, handing it over, and how the mailer is set up.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.mail;
