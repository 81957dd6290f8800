package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.aftersale.claim.Claim;
import org.aftersale.event.EventLog;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Values survive storing and reading on every database and in every time zone. */
class ColumnRoundTripIT extends HostTestBase {

    private static final String SIGNS =
            "👩‍👩‍👧 🧦 Zażółć gęślą jaźń · ß ñ œ · שלום · 漢字 𠮷 · \u00a0·\u2028· 'quoted' \\ % _ "
                    + "\t|";

    @Test
    void keepsCharactersOfEveryUnicodePlane() {
        Claim claim = cases.file(customer, order, 0);
        cases.reply(claim, SIGNS, TicketStatus.PENDING);
        assertThat(messages(claim)).extracting(TicketMessage::getBody).contains(SIGNS);
    }

    @Test
    void keepsTenThousandEmoji() {
        Claim claim = cases.file(customer, order, 0);
        String words = String.join("", Collections.nCopies(10_000, "🧦"));
        cases.reply(claim, words, TicketStatus.PENDING);
        assertThat(messages(claim)).extracting(TicketMessage::getBody).contains(words);
    }

    @Test
    void keepsLongEventPayloadsWithAllCharacters() {
        String words = String.join("", Collections.nCopies(20_000, "ż🧦"));
        new TransactionTemplate(
                        store.bean("blTransactionManager", PlatformTransactionManager.class))
                .execute(
                        status -> {
                            store.bean("aftersaleEventLog", EventLog.class)
                                    .publish(
                                            "test.long",
                                            "C-TEST-LONG",
                                            Collections.<String, Object>singletonMap(
                                                    "words", words));
                            return null;
                        });
        List<Map<String, Object>> rows =
                store.sql.queryForList(
                        "select EVENT_ID from AFS_EVENT where TYPE = 'test.long' order by EVENT_ID"
                                + " desc");
        String stored =
                store.sql.queryForObject(
                        "select PAYLOAD from AFS_EVENT where EVENT_ID = ?",
                        String.class,
                        rows.get(0).get("EVENT_ID"));
        assertThat(stored).contains(words);
    }

    @Test
    void keepsAnInstantInEveryTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Claim claim = cases.file(customer, order, 0);
            long created = claim.getCreatedAt();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Niue"));
            assertThat(cases.again(claim).getCreatedAt()).isEqualTo(created);
            assertThat(
                            store.sql.queryForObject(
                                    "select CREATED_AT from AFS_CLAIM where CASE_NUMBER = ?",
                                    Long.class,
                                    claim.getNumber()))
                    .isEqualTo(created);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void distinguishesKeysByCase() {
        Claim claim = cases.file(customer, order, 0);
        for (String key : new String[] {"key-a", "key-A"}) {
            long version = cases.ticket(claim).getVersion();
            ticketDesk.reply(
                    cases.agent,
                    claim.getNumber(),
                    new AgentReply("The same words", TicketStatus.PENDING, version, key));
        }
        assertThat(messages(claim))
                .extracting(TicketMessage::getBody)
                .filteredOn("The same words"::equals)
                .hasSize(2);
    }
}
