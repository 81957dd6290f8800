/**
 * What our beans need of the store's contexts: side, property defaults, messages, filters,
 * scheduling, extension points in order.
 *
 * <p>Stores may use {@code BeansInOrder}; the rest is internal.
 */
package org.aftersale.install.context;
