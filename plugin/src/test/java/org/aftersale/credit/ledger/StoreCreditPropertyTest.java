package org.aftersale.credit.ledger;

import static org.aftersale.credit.ledger.InMemoryCreditLedger.DAY;
import static org.aftersale.credit.ledger.InMemoryCreditLedger.SAM;
import static org.aftersale.credit.ledger.InMemoryCreditLedger.SHOPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.aftersale.shared.IdempotencyKeyReusedException;

/** After any sequence of operations, the ledger agrees with a model of single coins. */
class StoreCreditPropertyTest {

    private enum What {
        GRANT,
        SPEND,
        REVERSE,
        GIVE_BACK,
        EXPIRE,
        WAIT,
        AGAIN
    }

    private static final class Step {

        final What what;
        final int size;
        final int which;

        Step(What what, int size, int which) {
            this.what = what;
            this.size = size;
            this.which = which;
        }

        @Override
        public String toString() {
            return what + " " + size + " " + which;
        }
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new);
    }

    @Property(tries = 2_000)
    void ledgerAgreesWithASimpleModel(
            @ForAll @Size(min = 1, max = 60) List<@net.jqwik.api.From("steps") Step> steps) {
        Walk walk = new Walk();
        for (Step step : steps) {
            walk.go(step);
            walk.compare();
        }
    }

    /** One cent of one grant. */
    private static final class Coin {

        final long grant;
        final long expiry;

        Coin(long grant, long expiry) {
            this.grant = grant;
            this.expiry = expiry;
        }
    }

    /** The same steps on the ledger and on the model. */
    private static final class Walk {

        private final InMemoryCreditLedger books = new InMemoryCreditLedger();
        private final List<Coin> jar = new ArrayList<>();
        private final Map<String, List<Coin>> paid = new LinkedHashMap<>();
        private final Map<String, Long> paidAt = new LinkedHashMap<>();
        private final List<Long> grants = new ArrayList<>();
        private final List<Runnable> done = new ArrayList<>();
        private long in;
        private long out;
        private int keys;

        Walk() {
            grant(10, 0);
        }

        void go(Step step) {
            switch (step.what) {
                case GRANT:
                    grant(step.size, step.which);
                    break;
                case SPEND:
                    spend(step.size);
                    break;
                case REVERSE:
                    reverse(grants.get(step.which % grants.size()), step.size);
                    break;
                case GIVE_BACK:
                    giveBack(step.which);
                    break;
                case EXPIRE:
                    books.expire();
                    drop(jar.stream().filter(this::isOver).collect(Collectors.toList()));
                    break;
                case WAIT:
                    books.now += step.which * DAY / 4;
                    break;
                default:
                    done.get(step.which % done.size()).run();
            }
        }

        private void grant(int size, int days) {
            String key = "g" + keys++;
            long until = books.now + days * DAY;
            long id = books.grant(size, days, key);
            grants.add(id);
            done.add(
                    () -> {
                        if (days == 0 || until > books.now) {
                            assertThat(books.grant(size, days, key)).isEqualTo(id);
                        }
                    });
            for (int i = 0; i < size; i++) {
                jar.add(new Coin(id, days == 0 ? Long.MAX_VALUE : until));
            }
            in += size;
        }

        private void spend(int size) {
            String key = "s" + keys++;
            List<Coin> good = good();
            boolean enough = size <= good.size();
            assertThat(isRefused(() -> books.spend(size, key), good.size())).isEqualTo(!enough);
            if (enough) {
                paid.put(key, new ArrayList<>(good.subList(0, size)));
                paidAt.put(key, books.now);
                drop(paid.get(key));
                done.add(() -> spendAgain(size, key));
            }
        }

        private void spendAgain(int size, String key) {
            try {
                books.spend(size, key);
                assertThat(paid).containsKey(key);
            } catch (IdempotencyKeyReusedException undone) {
                assertThat(paid).doesNotContainKey(key);
            }
        }

        private void reverse(long grant, int size) {
            String key = "r" + keys++;
            List<Coin> good =
                    good().stream().filter(c -> c.grant == grant).collect(Collectors.toList());
            boolean enough = size <= good.size();
            assertThat(isRefused(() -> books.reverse(grant, (long) size, key), good.size()))
                    .isEqualTo(!enough);
            if (enough) {
                drop(good.subList(0, size));
                done.add(() -> books.reverse(grant, (long) size, key));
            }
        }

        private void giveBack(int which) {
            if (paid.isEmpty()) {
                return;
            }
            String key = new ArrayList<>(paid.keySet()).get(which % paid.size());
            List<Coin> coins = paid.remove(key);
            books.credits.returnSpent(SAM, key, SHOPPER);
            done.add(() -> books.credits.returnSpent(SAM, key, SHOPPER));
            Map<Long, Long> anew = anew(key);
            for (Coin coin : coins) {
                long until = books.now + coin.expiry - paidAt.get(key);
                jar.add(isOver(coin) ? new Coin(anew.get(coin.grant), until) : coin);
            }
            grants.addAll(anew.values());
            in += coins.size();
        }

        /** The replacement of each expired grant. */
        private Map<Long, Long> anew(String key) {
            List<CreditEntry> spent = books.rows.lines(key);
            List<CreditEntry> back = books.rows.lines("return:" + key);
            assertThat(back).hasSameSizeAs(spent);
            Map<Long, Long> anew = new LinkedHashMap<>();
            for (int i = 0; i < back.size(); i++) {
                if (back.get(i).expiresAt != null) {
                    anew.put(spent.get(i).grantId, back.get(i).grantId);
                }
            }
            return anew;
        }

        private static boolean isRefused(Runnable act, long left) {
            try {
                act.run();
                return false;
            } catch (InsufficientCreditException refusal) {
                assertThat(refusal.getLeft().getMinor()).isEqualTo(left);
                return true;
            }
        }

        private boolean isOver(Coin coin) {
            return coin.expiry <= books.now;
        }

        private List<Coin> good() {
            return jar.stream()
                    .filter(coin -> !isOver(coin))
                    .sorted(
                            Comparator.<Coin>comparingLong(coin -> coin.expiry)
                                    .thenComparingLong(coin -> coin.grant))
                    .collect(Collectors.toList());
        }

        private void drop(List<Coin> coins) {
            out += coins.size();
            coins.forEach(jar::remove);
        }

        void compare() {
            assertThat(books.available()).isEqualTo(good().size());
            assertThat(books.balance()).isEqualTo(jar.size()).isNotNegative();
            assertThat(books.balance()).isEqualTo(in - out);
            assertThat(books.rows.lines.stream().mapToLong(line -> line.amountMinor).sum())
                    .isEqualTo(books.balance());
            Map<Long, Long> coins =
                    jar.stream()
                            .collect(Collectors.groupingBy(c -> c.grant, Collectors.counting()));
            books.rows.grants.forEach(
                    (id, grant) -> {
                        assertThat(grant.leftMinor).isEqualTo(coins.getOrDefault(id, 0L));
                        assertThat(grant.leftMinor).isBetween(0L, grant.amountMinor);
                    });
        }
    }
}
