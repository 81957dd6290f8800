package org.aftersale.law.clock;

import java.util.List;
import org.aftersale.law.LegalClock;

/** Makes the clocks of one part of the law. */
interface ClockMaker {

    List<LegalClock> clocks(ClockContext order);
}
