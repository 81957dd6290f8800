package com.example.shop;

/** The shop's warehouse, as the example needs it. */
public interface Warehouse {

    /**
     * Announces goods. The same key again changes nothing, so that being told twice does no harm.
     */
    void expect(String key, int units);
}
