/**
 * The rows of the law as a merchant keeps them: rows of their own beside the shipped ones, and who
 * compared which row with its source when.
 *
 * <p>Stores may use {@code LawRowsDesk}.
 */
package org.aftersale.regime.rule;
