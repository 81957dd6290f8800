package org.aftersale.demo;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client that keeps cookies and does not follow redirects. */
final class Http {

    /** What came back. */
    record Answer(int status, String body, String location, HttpHeaders headers) {

        /** All values of a header, in one line each; empty for none. */
        List<String> header(String name) {
            return headers.allValues(name);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    Http(String base) {
        this.base = base;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER);
        client =
                (base.startsWith("https") ? builder.sslContext(TlsProxy.trust()) : builder).build();
    }

    static Http shopper(String name) {
        return shopper(RunningStore.shared().address(), name);
    }

    static Http shopper(String base, String name) {
        Http http = new Http(base);
        http.post("/login_post.htm", credentials(name + "@example.com", name, http, "/login"));
        return http;
    }

    private static String[] credentials(String user, String password, Http http, String page) {
        return new String[] {
            "j_username", user, "j_password", password, "csrfToken", http.tokenOn(page)
        };
    }

    /** What makes a browser's window one of this person's. */
    List<Cookie> cookies() {
        String host = URI.create(base).getHost();
        return cookies.getCookieStore().getCookies().stream()
                .map(
                        kept ->
                                new Cookie(kept.getName(), kept.getValue())
                                        .setDomain(host)
                                        .setPath(kept.getPath())
                                        .setHttpOnly(kept.isHttpOnly()))
                .toList();
    }

    /** All of this person's cookies as one header, for {@link RawHttp}. */
    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(kept -> kept.getName() + '=' + kept.getValue())
                .collect(Collectors.joining("; "));
    }

    /** As when the server has ended the session, or has been started anew. */
    void sessionEnds() {
        cookies.getCookieStore().removeAll();
    }

    /** Asks for that page, is sent to the log-in, and logs in; where that leads. */
    Answer logIn(String name, String wanted) {
        get(wanted);
        return post("/login_post.htm", credentials(name + "@example.com", name, this, "/login"));
    }

    Answer logInToTheDesk(String login) {
        get("/admin/login");
        return post("/admin/login_admin_post", credentials(login, login, this, "/admin/login"));
    }

    static Http staff(String login) {
        return staff(RunningStore.shared().address(), login);
    }

    static Http staff(String base, String login) {
        Http http = new Http(base);
        http.logInToTheDesk(login);
        return http;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** How many SQL statements the store prepared for that page. */
    int statements(String path) {
        get("/figures");
        mustBeThere(send(HttpRequest.newBuilder(uri(path)).header("X-Figures", "page").GET()));
        return Integer.parseInt(get("/figures").body().split("\t")[2]);
    }

    private static void mustBeThere(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("Answered " + answer.status());
        }
    }

    /** Follows the link of a page with these words. */
    Answer follow(Answer page, String words) {
        Matcher link =
                Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>\\s*" + Pattern.quote(words))
                        .matcher(page.body());
        if (!link.find()) {
            throw new AssertionError("No link '" + words + "' on " + page.body());
        }
        return get(link.group(1).replace("&amp;", "&"));
    }

    /** Logs in at the form of that page; where that leads. */
    Answer logInOn(Answer page, String target, String user, String password) {
        Matcher token = TOKEN.matcher(page.body());
        return post(
                target,
                "j_username",
                user,
                "j_password",
                password,
                "csrfToken",
                token.find() ? token.group(1) : "");
    }

    /**
     * @param fields names and values in turn
     */
    Answer post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + '=' + encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /**
     * Whatever a program may send.
     *
     * @param body null for none
     */
    Answer request(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (body == null) {
            return send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        return send(
                request.header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form with a file. */
    Answer upload(String path, MultipartBody body) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", body.type())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.finished())));
    }

    /**
     * An answer byte for byte.
     *
     * @param headers names and values in turn
     */
    HttpResponse<byte[]> bytes(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The form token on that page; empty where there is none. */
    String tokenOn(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        return token.find() ? token.group(1) : "";
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response =
                sent(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location").orElse(""),
                response.headers());
    }

    private <T> HttpResponse<T> sent(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A path within the store, or a link of a page, which has the context path already. */
    private URI uri(String path) {
        if (path.startsWith("http")) {
            return URI.create(path);
        }
        String context = URI.create(base).getPath();
        boolean link = !context.isEmpty() && path.startsWith(context + "/");
        // joined, not resolved: a path may begin with two slashes
        String server = base.substring(0, base.length() - context.length());
        return URI.create(link ? server + path : base + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
