package org.aftersale.faq.insight;

import java.util.List;

/** What the log of readers' acts says of searches; in the caller's transaction. */
public interface SearchRows {

    /** Beginning of the quarter in epoch milliseconds, searches, those that found nothing. */
    List<long[]> byQuarterHour(long since, String language);

    List<AskedQuestion> withoutResult(long since, String language, int most);

    List<AskedQuestion> withoutClick(long since, String language, int most);

    /** One for each form that has answers beside it. */
    List<FormFigures> forms(long since, String language);
}
