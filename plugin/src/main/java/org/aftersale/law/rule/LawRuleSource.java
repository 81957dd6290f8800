package org.aftersale.law.rule;

import java.util.List;

/**
 * Where the rows come from (bean {@code aftersaleLawRules}): those shipped in the jar, and whatever
 * a merchant adds.
 */
public interface LawRuleSource {

    /**
     * All rows, as they are now. Where two overlap, the one that begins later wins, and of two that
     * begin together the later in the list: a merchant's rows come after the shipped ones.
     */
    List<LawRule> rules();
}
