package org.aftersale.help.feedback;

import java.util.List;

/** Reads and writes how often texts were opened and voted helpful or unhelpful. */
public interface HelpCountRows {

    /** Article id, language, kind, count. */
    List<Object[]> ofActs();

    /** Text id, article id, language, opened, helpful, unhelpful; ordered by text id. */
    List<Object[]> ofTexts();

    /**
     * Writes the counts in one transaction, with the next generation.
     *
     * @param counts text id, opened, helpful, unhelpful
     */
    void write(List<long[]> counts);
}
