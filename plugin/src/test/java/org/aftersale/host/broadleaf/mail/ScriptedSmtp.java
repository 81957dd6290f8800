package org.aftersale.host.broadleaf.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A mail server that answers each command with 250 unless scripted otherwise. */
final class ScriptedSmtp implements Closeable, Runnable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    ScriptedSmtp() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /**
     * @param answer a line such as "550 no"; "hang" and "close" do as they say
     */
    ScriptedSmtp answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    @Override
    public void run() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client disconnected, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        if (!say(client, "greeting", "220 here")) {
            return;
        }
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String command = data ? "end" : line.split("[ :]")[0].toUpperCase();
            data = !data && command.equals("DATA") && !answers.containsKey("DATA");
            if (!say(client, command, data ? "354 go on" : "250 ok")) {
                return;
            }
        }
    }

    private boolean say(Socket client, String command, String usual) throws IOException {
        String answer = answers.getOrDefault(command, usual);
        if (answer.equals("close")) {
            return false;
        }
        if (answer.equals("hang")) {
            try {
                TimeUnit.SECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
        OutputStream out = client.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
