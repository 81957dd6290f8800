package org.aftersale.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command-line options.
 *
 * @param rounds how often each page is requested
 * @param starts how often the store is started with and without Aftersale each
 * @param database the kind and the address handed to the store; empty for the embedded one
 */
record BenchOptions(
        Path data,
        Path modules,
        int port,
        int rounds,
        int starts,
        boolean million,
        boolean strict,
        List<String> database) {

    static BenchOptions of(String[] arguments) {
        Path data = Path.of(".bench");
        Path modules = Path.of("demo-store");
        int port = 0;
        int rounds = 500;
        int starts = 3;
        boolean million = false;
        boolean strict = false;
        List<String> database = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--quick" -> {
                    rounds = 60;
                    starts = 1;
                }
                case "--million" -> million = true;
                case "--strict" -> strict = true;
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--modules" -> modules = Path.of(value(arguments, ++i));
                case "--port" -> port = Integer.parseInt(value(arguments, ++i));
                case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
                case "--starts" -> starts = Integer.parseInt(value(arguments, ++i));
                case "--database" -> {
                    database.add(value(arguments, ++i));
                    database.add(value(arguments, ++i));
                }
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
        }
        if (million && database.isEmpty()) {
            throw new IllegalArgumentException(
                    "--million needs --database: a million rows are not for an embedded one");
        }
        return new BenchOptions(
                data.toAbsolutePath().normalize(),
                modules.toAbsolutePath().normalize(),
                port,
                rounds,
                starts,
                million,
                strict,
                List.copyOf(database));
    }

    static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }
}
