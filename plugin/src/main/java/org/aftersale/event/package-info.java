/**
 * What happened, for whoever acts on it: features append to the {@link
 * org.aftersale.event.EventLog} in the act's own transaction; each {@link
 * org.aftersale.event.EventConsumer} receives the event after commit, at least once.
 *
 * <p>Stores may use {@code Event}, {@code EventConsumer} and {@code EventLog}.
 */
package org.aftersale.event;
