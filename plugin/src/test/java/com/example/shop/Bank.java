package com.example.shop;

import org.aftersale.shared.Amount;

/** The shop's bank. */
public interface Bank {

    /**
     * Orders a transfer, once for each key.
     *
     * @return the bank's reference
     */
    String transfer(String key, Amount amount);
}
