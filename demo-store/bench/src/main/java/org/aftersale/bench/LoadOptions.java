package org.aftersale.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The options of {@code ./bench load}.
 *
 * @param store with the database, which the load needs
 * @param warmUp seconds of the same load before the bars apply; 0 for none
 */
record LoadOptions(BenchOptions store, int shoppers, int agents, int seconds, int warmUp) {

    static LoadOptions of(String[] arguments) {
        int shoppers = 150;
        int agents = 20;
        int seconds = 60;
        int warmUp = 60;
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--shoppers" -> shoppers = number(arguments, ++i);
                case "--agents" -> agents = number(arguments, ++i);
                case "--seconds" -> seconds = number(arguments, ++i);
                case "--warm-up" -> warmUp = number(arguments, ++i);
                default -> rest.add(arguments[i]);
            }
        }
        BenchOptions store = BenchOptions.of(rest.toArray(new String[0]));
        if (store.database().isEmpty()) {
            throw new IllegalArgumentException(
                    "load needs --database postgres URL: an empty database that it may empty");
        }
        return new LoadOptions(store, shoppers, agents, seconds, warmUp);
    }

    private static int number(String[] arguments, int at) {
        return Integer.parseInt(BenchOptions.value(arguments, at));
    }
}
