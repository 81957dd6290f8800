/**
 * What comes after a withdrawal took effect: the goods on their way back, and the refund that is
 * owed.
 *
 * <p>Stores may use every type.
 */
package org.aftersale.withdrawal.outcome;
