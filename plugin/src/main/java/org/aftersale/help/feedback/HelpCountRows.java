package org.aftersale.help.feedback;

import java.util.List;

/** Reads and writes how often texts were opened, helped and did not. */
public interface HelpCountRows {

    /** Article id, language, kind, how many. */
    List<Object[]> ofActs();

    /** Text id, article id, language, opened, helpful, unhelpful; in the order of their ids. */
    List<Object[]> ofTexts();

    /**
     * Writes them in one transaction, with the next generation.
     *
     * @param counts text id, opened, helpful, unhelpful
     */
    void write(List<long[]> counts);
}
