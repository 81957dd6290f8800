package org.aftersale.kill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a node is started with: names and values on its command line. */
public final class NodeSettings {

    private static final String NUMBER = "number";
    private static final String CRASH_POINT = "crash-point";
    private static final String SURVIVOR = "survivor";

    private final Map<String, String> values;

    private NodeSettings(Map<String, String> values) {
        this.values = values;
    }

    /** Settings that all nodes on a database have in common. */
    public static NodeSettings on(KillDatabase database) {
        return new NodeSettings(new TreeMap<>())
                .with("database", String.join(" ", database.address()))
                .with("seed", RandomKills.SEED);
    }

    /** A node reads its own. */
    public static NodeSettings parse(String[] arguments) {
        Map<String, String> values = new TreeMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new NodeSettings(values);
    }

    public NodeSettings with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, String.valueOf(value));
        return new NodeSettings(more);
    }

    NodeSettings numbered(int number) {
        return with(NUMBER, number);
    }

    /** Of a node that does one thing and halts at that point of it. */
    NodeSettings crashingAt(Enum<?> point) {
        return with(CRASH_POINT, point.name());
    }

    /** Of a node that begins nothing new, finishes what others left and is not killed. */
    NodeSettings surviving() {
        return with(SURVIVOR, true);
    }

    List<String> arguments() {
        return values.entrySet().stream().map(String::valueOf).collect(Collectors.toList());
    }

    public KillDatabase database() {
        // the last word, the user, is empty on some
        return KillDatabase.of(Arrays.asList(get("database").split(" ", -1)));
    }

    /** From 1. */
    public int number() {
        return Integer.parseInt(get(NUMBER));
    }

    /** Another one for each node. */
    public long seed() {
        return Long.parseLong(get("seed")) + number();
    }

    public boolean isSurvivor() {
        return values.containsKey(SURVIVOR);
    }

    /** Null for a node that has none. */
    public <P extends Enum<P>> P crashPoint(Class<P> type) {
        String name = values.get(CRASH_POINT);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Started without " + name);
        }
        return value;
    }
}
