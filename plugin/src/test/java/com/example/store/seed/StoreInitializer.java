package com.example.store.seed;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A servlet initializer the merchant already had. */
public class StoreInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        System.setProperty("test.merchants.initializer", "called");
    }
}
