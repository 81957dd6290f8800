/**
 * The fulfilment groups of a store's orders, with the units in each.
 *
 * <p>Stores may use and replace every type.
 */
package org.aftersale.host.parcel;
