/**
 * What an article can say about the customer who reads it. The only part of the help that knows
 * tickets.
 *
 * <p>Stores may implement {@code Placeholder}.
 */
package org.aftersale.help.placeholder;
