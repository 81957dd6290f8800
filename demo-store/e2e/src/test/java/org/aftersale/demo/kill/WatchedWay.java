package org.aftersale.demo.kill;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aftersale.host.GatewayResult;
import org.aftersale.kill.NodeVoice;
import org.aftersale.refund.Payout;
import org.aftersale.refund.payout.PayoutInquiry;
import org.aftersale.refund.payout.PayoutMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of the ways; the test hears of the first payments, and reads what was asked about. */
public class WatchedWay implements PayoutMethod, PayoutInquiry {

    private static final int OFTEN = 5;
    private static final AtomicInteger ANSWERS = new AtomicInteger();

    private final Object way;
    private final JdbcTemplate sql;
    private final NodeVoice voice;

    /**
     * @param way both a way and an inquiry
     */
    public WatchedWay(Object way, DataSource database, NodeVoice voice) {
        this.way = way;
        this.sql = new JdbcTemplate(database);
        this.voice = voice;
    }

    @Override
    public GatewayResult pay(Payout payout) {
        voice.say("calling");
        GatewayResult answer = ((PayoutMethod) way).pay(payout);
        if (answer != null) {
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
                    payout.getWay().name(),
                    payout.getStatus().name(),
                    answer.getKind().name());
        }
        return answer;
    }
}
