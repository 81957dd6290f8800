package com.example.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftersale.shared.Amount;

/** A bank that records the transfers it was asked for. */
public class InMemoryBank implements Bank {

    public final Map<String, Amount> ordered = new ConcurrentHashMap<>();

    @Override
    public String transfer(String key, Amount amount) {
        ordered.put(key, amount);
        return "bank-" + ordered.size();
    }
}
