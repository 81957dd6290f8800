package org.aftersale.demo.kill;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aftersale.host.GatewayAnswer;
import org.aftersale.kill.NodeVoice;
import org.aftersale.payout.GatewayWay;
import org.aftersale.payout.PayoutImpl;
import org.aftersale.payout.PayoutInquiry;
import org.aftersale.payout.PayoutWay;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way to the gateway; the test hears of the first calls, and reads what was asked about. */
public class WatchedWay implements PayoutWay, PayoutInquiry {

    private static final int OFTEN = 5;

    private final GatewayWay way;
    private final JdbcTemplate sql;
    private final NodeVoice voice;
    private final AtomicInteger answers = new AtomicInteger();

    public WatchedWay(GatewayWay way, DataSource database, NodeVoice voice) {
        this.way = way;
        this.sql = new JdbcTemplate(database);
        this.voice = voice;
    }

    @Override
    public GatewayAnswer pay(PayoutImpl payout) {
        voice.say("calling");
        GatewayAnswer answer = way.pay(payout);
        voice.say(answers.incrementAndGet() < OFTEN ? "answered" : "answered often");
        return answer;
    }

    @Override
    public GatewayAnswer find(PayoutImpl payout) {
        GatewayAnswer answer = way.find(payout);
        sql.update(
                "insert into KILL_INQUIRY (CALL_KEY, STATUS, ANSWER) values (?, ?, ?)",
                payout.getCallKey(),
                payout.getStatus().name(),
                answer.getKind().name());
        return answer;
    }
}
