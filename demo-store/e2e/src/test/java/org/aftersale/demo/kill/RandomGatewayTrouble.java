package org.aftersale.demo.kill;

import com.example.fernhill.payment.Trouble;
import com.example.fernhill.payment.TroubleState;
import com.example.fernhill.payment.TroubleSwitch;
import java.util.Random;
import javax.sql.DataSource;

/** Changes the gateway's failure mode at random until closed. */
final class RandomGatewayTrouble implements AutoCloseable {

    private static final TroubleState QUIET = new TroubleState(Trouble.NONE, 1, null, false);

    private final TroubleSwitch trouble;
    private final Random random;
    private final Thread turning = new Thread(this::turn, "gateway-moods");
    private volatile boolean closed;

    RandomGatewayTrouble(DataSource database, long seed) throws Exception {
        trouble = new TroubleSwitch(database);
        trouble.afterPropertiesSet();
        trouble.set(QUIET);
        random = new Random(seed);
        turning.start();
    }

    private void turn() {
        while (!closed) {
            trouble.set(mood());
            try {
                Thread.sleep(100 + random.nextInt(600));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Well every other time; slow answers take a second; asked about, it is away at times. */
    private TroubleState mood() {
        Trouble[] all = Trouble.values();
        Trouble now = random.nextBoolean() ? Trouble.NONE : all[random.nextInt(all.length)];
        Integer calls = random.nextBoolean() ? null : (Integer) (1 + random.nextInt(3));
        return new TroubleState(now, 1, calls, random.nextInt(8) == 0);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        turning.join();
        trouble.set(QUIET);
    }
}
