/**
 * Questions that customers ask, about an order or about none: each is a ticket of its own type.
 *
 * <p>Stores may use {@code Questions}.
 */
package org.aftersale.question;
