package org.aftersale.credit.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The store credit tables in memory, with the constraints of the database. */
class InMemoryCreditRows implements CreditRows, CreditAccounts {

    final Map<Long, CreditAccountRecord> accounts = new LinkedHashMap<>();
    final Map<Long, CreditGrantRecord> grants = new LinkedHashMap<>();
    final List<CreditEntry> lines = new ArrayList<>();

    /** Accounts in locking order. */
    final List<Long> locks = new ArrayList<>();

    private final Map<String, CreditEntry> keys = new HashMap<>();
    private long ids;

    @Override
    public CreditAccount open(long customerId, String currency) {
        return find(customerId, currency)
                .orElseGet(
                        () -> {
                            CreditAccountRecord made =
                                    new CreditAccountRecord(customerId, currency);
                            made.id = ++ids;
                            accounts.put(made.id, made);
                            return value(made);
                        });
    }

    @Override
    public Optional<CreditAccount> find(long customerId, String currency) {
        return one(each -> each.customerId == customerId && each.currency.equals(currency));
    }

    @Override
    public Optional<CreditAccount> ofGrant(long customerId, long grantId) {
        CreditGrantRecord grant = grants.get(grantId);
        return grant == null
                ? Optional.empty()
                : one(each -> each.id == grant.accountId && each.customerId == customerId);
    }

    @Override
    public Optional<CreditAccount> ofSpend(long customerId, String requestKey) {
        return lines(requestKey).stream()
                .filter(line -> line.kind == CreditEntryKind.SPEND)
                .findFirst()
                .flatMap(
                        line ->
                                one(
                                        each ->
                                                each.id == line.accountId
                                                        && each.customerId == customerId));
    }

    private Optional<CreditAccount> one(Predicate<CreditAccountRecord> which) {
        return accounts.values().stream().filter(which).map(InMemoryCreditRows::value).findFirst();
    }

    private static CreditAccount value(CreditAccountRecord row) {
        return new CreditAccount(row.id, row.customerId, row.currency);
    }

    @Override
    public void lock(long accountId) {
        accounts.get(accountId).version++;
        locks.add(accountId);
    }

    @Override
    public List<CreditEntry> lines(String requestKey) {
        return lines.stream()
                .filter(line -> line.requestKey.equals(requestKey))
                .sorted(Comparator.comparing(line -> line.partNo))
                .collect(Collectors.toList());
    }

    @Override
    public List<OpenGrant> grants(long accountId) {
        return grants(accountId, grant -> grant.closedAt == null && grant.leftMinor > 0);
    }

    @Override
    public Optional<OpenGrant> grant(long accountId, long grantId) {
        return grants(accountId, grant -> grant.id == grantId).stream().findFirst();
    }

    @Override
    public List<OpenGrant> expired(long accountId, long now) {
        return grants(
                accountId,
                grant ->
                        grant.closedAt == null
                                && grant.expiresAt != null
                                && grant.expiresAt <= now);
    }

    private List<OpenGrant> grants(long accountId, Predicate<CreditGrantRecord> which) {
        return grants.values().stream()
                .filter(grant -> grant.accountId == accountId)
                .filter(which)
                .map(g -> new OpenGrant(g.id, g.leftMinor, g.expiresAt, g.closedAt != null))
                .collect(Collectors.toList());
    }

    @Override
    public long add(CreditGrantRecord grant) {
        grant.id = ++ids;
        grants.put(grant.id, grant);
        return grant.id;
    }

    @Override
    public void add(CreditEntry line) {
        line.id = ++ids;
        if (keys.put(line.requestKey + '/' + line.partNo, line) != null) {
            throw new IllegalStateException("Unique key: " + line.requestKey + line.partNo);
        }
        lines.add(line);
    }

    @Override
    public void change(OpenGrant seen, long byMinor) {
        CreditGrantRecord grant = grants.get(seen.getId());
        grant.leftMinor += byMinor;
        if (grant.leftMinor < 0 || grant.leftMinor > grant.amountMinor) {
            throw new IllegalStateException("Check: " + grant.leftMinor);
        }
    }

    @Override
    public void close(OpenGrant seen, long now) {
        grants.get(seen.getId()).leftMinor = 0;
        grants.get(seen.getId()).closedAt = now;
    }

    @Override
    public void book(long accountId, long byMinor) {
        CreditAccountRecord account = accounts.get(accountId);
        account.balanceMinor += byMinor;
        if (account.balanceMinor < 0) {
            throw new IllegalStateException("Check: " + account.balanceMinor);
        }
    }
}
