package com.example.fernhill.launcher;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;
import javax.sql.DataSource;

/** Provides the shared pool to data source lookups. */
public final class PoolFactory implements ObjectFactory {

    private static DataSource pool;

    static void use(DataSource one) {
        pool = one;
    }

    @Override
    public Object getObjectInstance(
            Object reference, Name name, Context context, Hashtable<?, ?> environment) {
        return pool;
    }
}
