package org.aftersale.law.clock;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockNote.Code;
import org.aftersale.law.ClockState;
import org.aftersale.law.LegalClock;
import org.aftersale.law.LegalEvent;

/** Clocks of something that was due and has been done. */
final class Met {

    private Met() {}

    /** The clock, met by the event; if that came too late, ended. */
    static LegalClock by(LegalClock clock, LegalEvent event) {
        boolean inTime = clock.getEnd() == null || event.getAt() < clock.getEnd();
        List<ClockNote> notes = new ArrayList<>(clock.getNotes());
        if (!inTime) {
            notes.add(new ClockNote(Code.DONE_LATE));
        }
        return clock.with(inTime ? ClockState.MET : ClockState.ENDED, notes);
    }
}
