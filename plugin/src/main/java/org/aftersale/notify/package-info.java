/**
 * Mails to customers: one composer an event, from what is stored, in the customer's language.
 *
 * <p>Stores may replace {@code MailComposer} beans.
 */
package org.aftersale.notify;
