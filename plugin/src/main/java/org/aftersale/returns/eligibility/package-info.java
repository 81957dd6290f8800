/**
 * Whether units of an order line can go back: one pure computation over facts, asked by hub, form,
 * review and filing alike. Its rules are beans in order, one small class each.
 *
 * <p>Stores may use every type, and add rules.
 */
package org.aftersale.returns.eligibility;
