/**
 * The law as dated rows: which figure applied in which country to contracts of which dates, where
 * it is written and who checked it when.
 *
 * <p>Stores may implement {@code LawRuleSource} and use {@code LawRule}, {@code LawRules} and
 * {@code LawRuleCheck}.
 */
package org.aftersale.law.rule;
