package com.example.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what it was told, for the test of the example. */
public class WarehouseInMemory implements Warehouse {

    public final Map<String, Integer> expected = new ConcurrentHashMap<>();

    @Override
    public void expect(String key, int units) {
        expected.put(key, units);
    }
}
