/**
 * Policy that staff change in the back office: each setting is a bean with a default, its value is
 * a row, every change is recorded and can be undone, and all nodes use it within two seconds.
 *
 * <p>Stores may declare beans of the {@code Setting} types and use {@code SettingsDesk}.
 */
package org.aftersale.settings;
