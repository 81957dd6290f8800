package org.aftersale.host.connection;

/** Whether the store serves a page over TLS, without, or as it is asked. */
public interface StoreChannels {

    /** How a page may be reached. */
    enum Channel {
        SECURE,
        INSECURE,
        ANY
    }

    /**
     * @param path within the web application
     */
    Channel of(String path);
}
