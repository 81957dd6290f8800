package org.aftersale.faq;

/** How readers took each text, as its row says it and as their acts say it. */
public interface HelpCounts {

    /**
     * Counts the acts that are kept and writes the counts on the texts where they differ, some in
     * each transaction, with a new generation, so that every node's search learns of them.
     *
     * @return how many texts were changed
     */
    int bringUpToDate();
}
