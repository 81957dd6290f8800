package org.aftersale.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One request, byte for byte as written here: no client library tidies its address, its headers or
 * its length.
 */
final class RawHttp {

    /** What came back; the status is 0 where the server hung up without a word. */
    record Answer(int status, String head, String body, long millis) {

        /** Whether a header is there, with that value. */
        boolean has(String name, String value) {
            return head.toLowerCase().contains("\r\n" + (name + ": " + value).toLowerCase());
        }

        @Override
        public String toString() {
            return status + " after " + millis + " ms\n" + head + "\n" + body;
        }
    }

    /** Whoever has heard nothing by then is held up by what was sent. */
    private static final int PATIENCE_MILLIS = 10_000;

    private final URI server = URI.create(RunningStore.shared().address());
    private final StringBuilder head = new StringBuilder();
    private byte[] body = {};
    private String caller = "127.0.0.1";
    private boolean promises;

    private RawHttp(String method, String address) {
        head.append(method).append(' ').append(address).append(" HTTP/1.1\r\n");
        header("Host", server.getHost() + ':' + server.getPort());
        header("Connection", "close");
    }

    /**
     * @param address of the request line, which is sent as it is
     */
    static RawHttp get(String address) {
        return new RawHttp("GET", address);
    }

    static RawHttp post(String address) {
        return new RawHttp("POST", address);
    }

    /** With the cookies of that person, wherever they belong. */
    RawHttp as(Http who) {
        return header("Cookie", who.cookieHeader());
    }

    /** From another address of this machine, 127.0.0.2 and so on: somebody else. */
    RawHttp from(String address) {
        caller = address;
        return this;
    }

    RawHttp header(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    RawHttp form(String urlEncoded) {
        return body(
                "application/x-www-form-urlencoded", urlEncoded.getBytes(StandardCharsets.UTF_8));
    }

    RawHttp body(String type, byte[] sent) {
        body = sent;
        return header("Content-Type", type).header("Content-Length", "" + sent.length);
    }

    /** Says how much will come, and hangs up without sending any of it. */
    RawHttp promising(String type, long length) {
        promises = true;
        return header("Content-Type", type).header("Content-Length", "" + length);
    }

    /** The answer; fails where there is none within ten seconds. */
    Answer send() {
        long begun = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(caller, 0));
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.setSoTimeout(PATIENCE_MILLIS);
            Thread writer = new Thread(() -> write(socket));
            writer.start();
            byte[] got = read(socket.getInputStream());
            return answer(got, (System.nanoTime() - begun) / 1_000_000);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("No answer to " + head, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            if (promises) {
                socket.shutdownOutput();
            }
        } catch (IOException answeredBeforeTheEnd) {
            // the server need not listen to the rest of what it refuses
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                got.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException reset) {
            // hung up on what is still being sent: what was said before counts
        }
        return got.toByteArray();
    }

    private static Answer answer(byte[] got, long millis) {
        String text = new String(got, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, text, "", millis);
        }
        int status = Integer.parseInt(text.substring(9, 12));
        return new Answer(status, text.substring(0, end), text.substring(end + 4), millis);
    }
}
