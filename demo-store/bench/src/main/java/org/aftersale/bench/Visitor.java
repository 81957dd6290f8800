package org.aftersale.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-in visitor that requests pages one after the other on one connection. */
final class Visitor {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    private Visitor(String base) {
        this.base = base;
    }

    static Visitor nobody(Store store) {
        return new Visitor(store.address());
    }

    static Visitor shopper(Store store, String name) {
        return signedIn(store, "/login", "/login_post.htm", name + "@example.com", name);
    }

    static Visitor staff(Store store, String name) {
        return signedIn(store, "/admin/login", "/admin/login_admin_post", name, name);
    }

    private static Visitor signedIn(
            Store store, String page, String post, String login, String password) {
        Visitor visitor = new Visitor(store.address());
        visitor.get(page);
        Matcher token = TOKEN.matcher(visitor.get(page));
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page);
        }
        String form =
                "j_username="
                        + encoded(login)
                        + "&j_password="
                        + encoded(password)
                        + "&csrfToken="
                        + encoded(token.group(1));
        visitor.send(
                HttpRequest.newBuilder(URI.create(visitor.base + post))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return visitor;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** The label under which the store records the measurements of this request. */
    String measured(String label, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return send(request.header("X-Figures", label));
    }

    /** A page as its reader gets it, whatever the answer is. */
    Load.Answered answered(String path) {
        return timed(path, HttpRequest.newBuilder(URI.create(base + path)), false);
    }

    /** The first match of a link on a page; null for none. */
    String linkOn(String path, String link) {
        Matcher found = Pattern.compile(link).matcher(get(path));
        return found.find() ? found.group(1) : null;
    }

    /**
     * Sends the form of a page.
     *
     * @param action what the form's address ends with
     * @param typed names and values in turn
     */
    Load.Answered sent(String path, String action, String... typed) {
        String page = get(path);
        Matcher form =
                Pattern.compile(
                                "(?s)<form[^>]*action=\"([^\"]*"
                                        + Pattern.quote(action)
                                        + ")\"[^>]*>(.*?)</form>")
                        .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form to " + action + " on " + path);
        }
        StringBuilder fields = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(form.group(2));
        while (hidden.find()) {
            fields.append(encoded(hidden.group(1))).append('=');
            fields.append(encoded(hidden.group(2))).append('&');
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.append(encoded(typed[i])).append('=').append(encoded(typed[i + 1])).append('&');
        }
        return timed(
                "POST " + action,
                HttpRequest.newBuilder(URI.create(base + form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields.toString())),
                true);
    }

    private Load.Answered timed(String what, HttpRequest.Builder request, boolean act) {
        long began = System.nanoTime();
        try {
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
            return new Load.Answered(what, status, System.nanoTime() - began, act && status == 302);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.uri() + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
