package org.aftersale.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Decodes one picture at a time, in the order of arrival: several large ones at once would take the
 * memory and the processors that the rest of the application needs.
 */
@Component("aftersalePictureTurns")
public class PictureTurns {

    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore turn = new Semaphore(1, true);
    private final int patienceSeconds;

    public PictureTurns() {
        this(PATIENCE_SECONDS);
    }

    PictureTurns(int patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
    }

    /**
     * @throws PicturesBusyException if the turn does not come in time
     */
    public <T> T take(Supplier<T> work) {
        try {
            if (!turn.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
                throw PicturesBusyException.after(patienceSeconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PicturesBusyException.after(patienceSeconds);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
