package org.aftersale.demo.kill;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aftersale.host.GatewayResult;
import org.aftersale.kill.Crash;
import org.aftersale.kill.NodeVoice;
import org.aftersale.refund.Payout;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.payout.PayoutInquiry;
import org.aftersale.refund.payout.PayoutMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One of the ways; the test hears of the first payments, and reads what was asked about. A node may
 * crash as soon as it has an answer, or never get the first one.
 */
public class ObservedPayoutMethod implements PayoutMethod, PayoutInquiry {

    private static final int OFTEN = 5;
    private static final AtomicInteger ANSWERS = new AtomicInteger();

    private final Object way;
    private final JdbcTemplate sql;
    private final NodeVoice voice;
    private final Crash<PayoutCrashPoint> crash;

    /**
     * @param way both a way and an inquiry
     */
    ObservedPayoutMethod(
            Object method, DataSource database, NodeVoice voice, Crash<PayoutCrashPoint> crash) {
        this.way = method;
        this.sql = new JdbcTemplate(database);
        this.voice = voice;
        this.crash = crash;
    }

    @Override
    public GatewayResult pay(Payout payout) {
        voice.say("calling");
        GatewayResult answer = ((PayoutMethod) way).pay(payout);
        if (answer != null) {
            crash.at(
                    payout.getMethod() == PayoutMethodCode.CREDIT
                            ? PayoutCrashPoint.CREDIT_GRANTED
                            : PayoutCrashPoint.ANSWER_READ);
            if (crash.isPlannedAt(PayoutCrashPoint.INQUIRY_ANSWERED)) {
                throw new IllegalStateException("The answer is lost");
            }
            voice.say(ANSWERS.incrementAndGet() < OFTEN ? "answered" : "answered often");
        }
        return answer;
    }

    @Override
    public GatewayResult find(Payout payout) {
        GatewayResult answer = ((PayoutInquiry) way).find(payout);
        if (answer != null) {
            sql.update(
                    "insert into KILL_INQUIRY (CALL_KEY, WAY, STATUS, ANSWER) values (?, ?, ?, ?)",
                    payout.getCallKey(),
                    payout.getMethod().name(),
                    payout.getStatus().name(),
                    answer.getKind().name());
            crash.at(PayoutCrashPoint.INQUIRY_ANSWERED);
        }
        return answer;
    }
}
