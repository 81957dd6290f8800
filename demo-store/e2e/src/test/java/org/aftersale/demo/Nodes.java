package org.aftersale.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Two shops and a back office, each in a process of its own, over one database. */
final class Nodes implements AutoCloseable {

    private final ScratchDatabase database;
    private final RunningStore[] shops = new RunningStore[2];
    private RunningStore office;

    /** All three at once, over an empty database: one makes the store, the others wait for it. */
    Nodes(ScratchDatabase database) {
        this.database = database;
        List<CompletableFuture<?>> starts = new ArrayList<>();
        starts.add(CompletableFuture.runAsync(() -> office = start("office", "--only", "office")));
        starts.add(CompletableFuture.runAsync(() -> startShop(0)));
        starts.add(CompletableFuture.runAsync(() -> startShop(1)));
        try {
            starts.forEach(CompletableFuture::join);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private RunningStore start(String name, String... more) {
        Path data = RunningStore.work().resolve(database.kind + '-' + name);
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of("--database", database.kind, database.url()));
        return RunningStore.start(data, all.toArray(new String[0]));
    }

    void startShop(int number) {
        shops[number] = start("shop-" + number, "--only", "shop");
    }

    void killShop(int number) {
        shops[number].kill();
    }

    String shop(int number) {
        return shops[number].address();
    }

    String office() {
        return office.address();
    }

    @Override
    public void close() {
        for (RunningStore one : new RunningStore[] {office, shops[0], shops[1]}) {
            if (one != null) {
                one.close();
            }
        }
    }
}
