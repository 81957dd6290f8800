package org.aftersale.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Two shops and a back office, each in a process of its own, over one database. */
final class Nodes implements AutoCloseable {

    private final ScratchDatabase database;
    private final RunningStore[] shops = new RunningStore[2];
    private final List<Long> killed = new ArrayList<>();
    private RunningStore office;

    /** All three at once, over an empty database: one makes the store, the others wait for it. */
    Nodes(ScratchDatabase database) {
        this.database = database;
        try {
            together(
                    () -> office = start("office", "--only", "office"),
                    () -> startShop(0),
                    () -> startShop(1));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Each in a thread of its own, however few a pool would have; ends when all have. */
    private static void together(Runnable... all) {
        Executor anew = task -> new Thread(task).start();
        CompletableFuture<?>[] begun =
                Stream.of(all)
                        .map(one -> CompletableFuture.runAsync(one, anew))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(begun).join();
    }

    private RunningStore start(String name, String... more) {
        Path data = RunningStore.work().resolve(database.kind + '-' + name);
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of("--database", database.kind, database.url()));
        return RunningStore.start(data, all.toArray(new String[0]));
    }

    private void startShop(int number) {
        shops[number] = start("shop-" + number, "--only", "shop");
    }

    /** Both again, after both were killed. */
    void startShops() {
        together(() -> startShop(0), () -> startShop(1));
    }

    void killShop(int number) {
        shops[number].kill();
        killed.add(shops[number].pid());
    }

    /**
     * What killed nodes were delivering is taken over when their leases end, after two minutes.
     * Those two minutes pass now, for the dead alone.
     *
     * @return how many deliveries they held
     */
    int leasesOfTheDeadEnd() {
        int ended = 0;
        for (long pid : killed) {
            ended +=
                    database.update(
                            "UPDATE AFS_DELIVERY SET NEXT_AT = NEXT_AT - 120000"
                                    + " WHERE STATE = 'PENDING' AND LEASED_BY LIKE '"
                                    + pid
                                    + "@%'");
        }
        return ended;
    }

    String shop(int number) {
        return shops[number].address();
    }

    String office() {
        return office.address();
    }

    @Override
    public void close() {
        together(
                Stream.of(office, shops[0], shops[1])
                        .filter(Objects::nonNull)
                        .map(store -> (Runnable) store::close)
                        .toArray(Runnable[]::new));
    }
}
