package com.example.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records the notices it receives, for the test of the example. */
public class InMemoryWarehouse implements Warehouse {

    public final Map<String, Integer> expected = new ConcurrentHashMap<>();

    @Override
    public void expect(String key, int units) {
        expected.put(key, units);
    }
}
