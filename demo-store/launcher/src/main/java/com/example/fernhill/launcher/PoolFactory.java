package com.example.fernhill.launcher;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;

/** Hands the one pool to whoever looks a data source up. */
public final class PoolFactory implements ObjectFactory {

    @Override
    public Object getObjectInstance(
            Object reference, Name name, Context context, Hashtable<?, ?> environment) {
        return Database.pool();
    }
}
