package org.aftersale.install.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A minimal HTTP client with cookies; it does not follow redirects. */
final class Browser {

    private final Store store;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(Store store) {
        this.store = store;
    }

    /** Signed in as the test shop's one customer. */
    static Browser shopper(Store store) throws IOException {
        Browser person = new Browser(store);
        person.signInAsShopper();
        return person;
    }

    static final class Answer {
        final int status;
        final String body;
        final HttpURLConnection connection;

        Answer(int status, String body, HttpURLConnection connection) {
            this.status = status;
            this.body = body;
            this.connection = connection;
        }

        String header(String name) {
            return connection.getHeaderField(name);
        }
    }

    Answer get(String path) throws IOException {
        return send("GET", store.url(path), null);
    }

    Answer head(String path) throws IOException {
        return send("HEAD", store.url(path), null);
    }

    /** Follows the link with these words on that page. */
    Answer follow(Answer page, String words) throws IOException {
        Matcher link =
                Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>\\s*" + words).matcher(page.body);
        if (!link.find()) {
            throw new AssertionError("No link '" + words + "' on " + page.body);
        }
        return send("GET", store.link(link.group(1).replace("&amp;", "&")), null);
    }

    /** Follows the redirect. */
    Answer follow(Answer redirect) throws IOException {
        return send("GET", redirect.header("Location"), null);
    }

    Answer post(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], "UTF-8"))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], "UTF-8"));
        }
        return send("POST", store.url(path), body.toString());
    }

    private Answer send(String method, String url, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Accept-Language", "en-US");
        StringBuilder jar = new StringBuilder();
        cookies.forEach((name, value) -> jar.append(name).append('=').append(value).append("; "));
        connection.setRequestProperty("Cookie", jar.toString());
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.US_ASCII));
            }
        }
        int status = connection.getResponseCode();
        List<String> set = connection.getHeaderFields().get("Set-Cookie");
        if (set != null) {
            for (String cookie : set) {
                String pair = cookie.split(";", 2)[0];
                int equals = pair.indexOf('=');
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        try (InputStream in =
                status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            return new Answer(status, text(in), connection);
        }
    }

    private static String text(InputStream in) throws IOException {
        if (in == null) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    /** Signs in at the shop's form, or with other field names at the back office's. */
    Answer signIn(String form, String target, String user, String password) throws IOException {
        return signInOn(get(form), target, user, password);
    }

    Answer signInAsShopper() throws IOException {
        return signIn("/login", "/login_post.htm", "shopper@example.com", "shopper");
    }

    /** Signs in at the form on that page. */
    Answer signInOn(Answer page, String target, String user, String password) throws IOException {
        return post(
                target, "j_username", user, "j_password", password, "csrfToken", token(page.body));
    }

    /** Drops the session, as when it expired or the server was restarted. */
    void sessionEnds() {
        cookies.remove("JSESSIONID");
    }

    static String owner(String page) {
        Matcher matcher = Pattern.compile("name=\"owner\" value=\"([^\"]+)\"").matcher(page);
        if (matcher.find()) {
            return matcher.group(1);
        }
        throw new AssertionError("Nobody's form in " + page);
    }

    static String token(String page) {
        Matcher matcher =
                Pattern.compile("name=\"csrfToken\"[^>]*value=\"([^\"]+)\"").matcher(page);
        if (matcher.find()) {
            return matcher.group(1);
        }
        matcher = Pattern.compile("value=\"([^\"]+)\"[^>]*name=\"csrfToken\"").matcher(page);
        if (matcher.find()) {
            return matcher.group(1);
        }
        throw new AssertionError("No form token in " + page);
    }
}
