package org.aftersale.credit.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.credit.CreditValidity;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.StoreCreditsImpl;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/** The real credit operations on in-memory tables and a clock set by the test. */
public class InMemoryCreditLedger {

    public static final long SAM = 7;
    public static final Actor SHOPPER = Actor.customer(SAM, "Sam");
    public static final long DAY = 86_400_000L;

    final InMemoryCreditRows rows = new InMemoryCreditRows();
    final StoreCreditsImpl credits = new StoreCreditsImpl();
    final CreditLedgerImpl ledger = new CreditLedgerImpl();

    /** Events as type, case number and payload. */
    final List<String> events = new ArrayList<>();

    final List<Map<String, Object>> facts = new ArrayList<>();
    long now = 1_800_000_000_000L;

    InMemoryCreditLedger() {
        Clock clock =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return Instant.ofEpochMilli(now);
                    }
                };
        CreditEvents announcer = new CreditEvents();
        announcer.log =
                (type, number, told) -> {
                    events.add(type + ' ' + number);
                    facts.add(told);
                };
        CreditBook book = new CreditBook();
        book.rows = rows;
        book.clock = clock;
        ledger.rows = rows;
        ledger.book = book;
        ledger.events = announcer;
        ledger.clock = clock;
        credits.accounts = rows;
        credits.ledger = ledger;
        credits.clock = clock;
        credits.validity = new CreditValidity(0, ZoneOffset.UTC);
    }

    public static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }

    /** Grants Sam credit that is valid for this many days; 0: indefinitely. */
    long grant(long minor, long days, String key) {
        return credits.grant(
                NewCredit.of(SAM, usd(minor), CreditReason.GOODWILL)
                        .expiresAt(days == 0 ? null : now + days * DAY),
                Actor.system(),
                key);
    }

    void spend(long minor, String key) {
        credits.spend(SAM, usd(minor), "T-1", SHOPPER, key);
    }

    Amount reverse(long grantId, Long minor, String key) {
        CreditPosting act =
                CreditPosting.of(CreditEntryKind.REVERSAL, Actor.staff(-1, "Ann"), key)
                        .withReason(CreditReason.CORRECTION, null);
        return ledger.reverse(account(), grantId, minor, act);
    }

    int expire() {
        return ledger.expire(account());
    }

    CreditAccount account() {
        return rows.find(SAM, "USD").get();
    }

    /** Sam's available credit. */
    long available() {
        return SpendingOrder.left(rows.grants(account().getId()), now);
    }

    long balance() {
        return rows.accounts.get(account().getId()).balanceMinor;
    }

    long left(long grantId) {
        return rows.grants.get(grantId).leftMinor;
    }
}
