package org.aftersale.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before a server that must not be stopped, and takes it away: refuses, swallows everything,
 * or cuts a connection at the very commit of a claim.
 */
final class TcpForwarder implements AutoCloseable {

    /** What becomes of the connection that commits the next claim. */
    enum Cut {
        NONE,
        /** The server never hears of the commit. */
        BEFORE_COMMIT,
        /** The server commits, and its answer is lost. */
        AFTER_COMMIT
    }

    private final String host;
    private final int port;
    private final int localPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;
    private volatile boolean swallowing;
    private volatile Cut cut = Cut.NONE;

    TcpForwarder(String host, int port) {
        this.host = host;
        this.port = port;
        listening = listen(0);
        localPort = listening.getLocalPort();
    }

    int port() {
        return localPort;
    }

    /** As after the server's stop: existing connections break, new ones are refused. */
    void refuse() {
        closeQuietly(listening);
        closeAll();
    }

    /** As behind a dead network: connections stay, and nothing ever comes. */
    void swallow() {
        swallowing = true;
    }

    /** As ever again. */
    void restore() {
        boolean swallowed = swallowing;
        swallowing = false;
        if (swallowed) {
            closeAll();
        }
        if (listening.isClosed()) {
            listening = listen(localPort);
        }
    }

    void cut(Cut where) {
        cut = where;
    }

    /** Whether a connection has been cut since {@link #cut} asked for it. */
    boolean hasCut() {
        return cut == Cut.NONE;
    }

    @Override
    public void close() {
        refuse();
    }

    private ServerSocket listen(int wanted) {
        try {
            ServerSocket socket = new ServerSocket(wanted, 200, InetAddress.getByName("127.0.0.1"));
            daemon(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                daemon(() -> join(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try {
            while (swallowing && !client.isClosed()) {
                Thread.sleep(50);
            }
            Socket server = new Socket(host, port);
            open.add(server);
            daemon(() -> pump(client, server, true));
            daemon(() -> pump(server, client, false));
        } catch (IOException | InterruptedException e) {
            closeQuietly(client);
        }
    }

    private void pump(Socket from, Socket to, boolean asking) {
        byte[] buffer = new byte[65536];
        boolean filing = false;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (swallowing) {
                    Thread.sleep(50);
                }
                String said =
                        asking && cut != Cut.NONE
                                ? new String(buffer, 0, read, StandardCharsets.ISO_8859_1)
                                        .toLowerCase(Locale.ROOT)
                                : "";
                filing |= said.contains("insert into afs_claim ");
                boolean last = filing && said.contains("commit");
                if (last && cut == Cut.BEFORE_COMMIT) {
                    cut = Cut.NONE;
                    return;
                }
                if (last) {
                    // the answer finds nobody; the server needs a moment to have it done
                    closeQuietly(from);
                }
                out.write(buffer, 0, read);
                out.flush();
                if (last) {
                    Thread.sleep(500);
                    cut = Cut.NONE;
                    return;
                }
            }
        } catch (IOException | InterruptedException ended) {
            // as connections do
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void closeAll() {
        open.forEach(TcpForwarder::closeQuietly);
        open.clear();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // it is gone, which was wanted
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "forwarder");
        thread.setDaemon(true);
        thread.start();
    }
}
