package org.aftersale.event.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server that notes what it has taken before it says so, and may refuse every tenth. */
final class MailSink {

    /** A mail it has taken. */
    static final class Taken {

        final int node;
        final String key;

        Taken(int node, String key) {
            this.node = node;
            this.key = key;
        }
    }

    private final ServerSocket door = new ServerSocket(0);
    private final List<Taken> taken = new ArrayList<>();
    private final boolean refusing;
    private int asked;
    private int refused;
    private int begun;

    /**
     * @param refusing whether it refuses every tenth
     */
    MailSink(boolean refusing) throws IOException {
        this.refusing = refusing;
        Thread porter = new Thread(this::receive, "mail-sink");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized List<Taken> taken() {
        return new ArrayList<>(taken);
    }

    synchronized int refused() {
        return refused;
    }

    /** Mails of which it heard the beginning and not the end. */
    synchronized int begun() {
        return begun;
    }

    void close() throws IOException {
        door.close();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread talk = new Thread(() -> talk(client), "mail-sink-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void talk(Socket client) {
        try (Socket open = client;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        open.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = open.getOutputStream()) {
            say(out, "220 sink");
            int node = -1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("MAIL FROM:<node")) {
                    node = Integer.parseInt(line.substring(15, line.indexOf('@')));
                }
                if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                }
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    String key = subject(in);
                    say(out, key != null && take(node, key) ? "250 taken" : "451 try later");
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the node was killed: what it had not finished saying is not a mail
        }
    }

    /** The subject of a mail that was said to its end; an IOException where it was not. */
    private String subject(BufferedReader in) throws IOException {
        String subject = null;
        for (String line = in.readLine(); ; line = in.readLine()) {
            if (line == null) {
                cutOff();
                throw new IOException("cut off");
            }
            if (line.startsWith("Subject: ")) {
                subject = line.substring(9);
            }
            if (line.equals(".")) {
                return subject;
            }
        }
    }

    private synchronized void cutOff() {
        begun++;
    }

    private synchronized boolean take(int node, String key) {
        asked++;
        if (refusing && asked % 10 == 0) {
            refused++;
            return false;
        }
        taken.add(new Taken(node, key));
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
