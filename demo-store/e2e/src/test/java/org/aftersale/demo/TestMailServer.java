package org.aftersale.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A minimal mail server; until it is started nothing listens on its port. */
final class TestMailServer implements AutoCloseable {

    private final int port;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private ServerSocket listening;

    TestMailServer() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void comes() {
        try {
            listening = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::accept, "postmaster");
        thread.setDaemon(true);
        thread.start();
    }

    /** Every mail taken so far that names this. */
    List<String> mailsAbout(String what) {
        return mails.stream().filter(mail -> mail.contains(what)).toList();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                converse(client);
            } catch (IOException ended) {
                // the next one
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                client.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintStream out =
                new PrintStream(client.getOutputStream(), true, StandardCharsets.ISO_8859_1);
        out.print("220 ready\r\n");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                out.print("354 go on\r\n");
                StringBuilder mail = new StringBuilder();
                for (line = in.readLine();
                        line != null && !line.equals(".");
                        line = in.readLine()) {
                    mail.append(line).append('\n');
                }
                mails.add(mail.toString());
                out.print("250 taken\r\n");
            } else if (line.startsWith("QUIT")) {
                out.print("221 bye\r\n");
                return;
            } else {
                out.print("250 ok\r\n");
            }
        }
    }

    void leaves() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        leaves();
    }
}
