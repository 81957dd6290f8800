package org.aftersale.render.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** Where a request comes from, for counting: an address, or the network of an IPv6 address. */
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    /** Of any address, with its zone. */
    private static final int MAX_LENGTH = 60;

    /** {@code [2001:db8::1]:443}, {@code [2001:db8::1]} or {@code 10.0.0.1:443}. */
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([^\\]]*)\\](?::\\d+)?|([^:]*):\\d+");

    private static final String ATTRIBUTE = "aftersale.client";

    private final String key;
    private final boolean crowd;

    private ClientAddress(String key, boolean crowd) {
        this.key = key;
        this.crowd = crowd;
    }

    /**
     * @param proxies whose {@value #FORWARDED} is believed: addresses, or their beginnings with a
     *     dot or colon at the end
     */
    public static ClientAddress of(HttpServletRequest request, List<String> proxies) {
        String caller = request.getRemoteAddr();
        String address = caller == null ? "" : withoutPort(caller);
        List<String> way = forwarded(request);
        boolean crowd = proxies.isEmpty() && !way.isEmpty();
        for (int i = way.size() - 1; i >= 0 && isProxy(address, proxies); i--) {
            address = way.get(i);
        }
        return new ClientAddress(client(address), crowd);
    }

    /** As attached to the request; without that, the address that called. */
    public static ClientAddress of(HttpServletRequest request) {
        Object attached = request.getAttribute(ATTRIBUTE);
        return attached instanceof ClientAddress
                ? (ClientAddress) attached
                : of(request, Collections.emptyList());
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The setting's addresses; null and empty are none. */
    public static List<String> proxies(String setting) {
        List<String> proxies = new ArrayList<>();
        for (String one : setting == null ? new String[0] : setting.trim().split("[,;\\s]+")) {
            if (!one.isEmpty()) {
                proxies.add(one.toLowerCase(Locale.ROOT));
            }
        }
        return proxies;
    }

    /** For a map; equal for requests of one household. */
    public String key() {
        return key;
    }

    /**
     * Whether many people may be behind the address: the request says that it came through a proxy,
     * and the settings name none. Once they do, such a header from elsewhere is somebody's
     * invention.
     */
    public boolean isCrowd() {
        return crowd;
    }

    /** Farthest first; each proxy adds the address that it was called from. */
    private static List<String> forwarded(HttpServletRequest request) {
        List<String> way = new ArrayList<>();
        Enumeration<String> lines = request.getHeaders(FORWARDED);
        while (lines != null && lines.hasMoreElements()) {
            for (String one : Arrays.asList(lines.nextElement().split(","))) {
                if (!one.trim().isEmpty()) {
                    way.add(withoutPort(one.trim()));
                }
            }
        }
        return way;
    }

    /** Some proxies add the port, which differs for each connection. */
    private static String withoutPort(String address) {
        Matcher parts = WITH_PORT.matcher(address);
        return !parts.matches() ? address : parts.group(parts.group(1) == null ? 2 : 1);
    }

    private static boolean isProxy(String address, List<String> proxies) {
        String lower = address.toLowerCase(Locale.ROOT);
        return proxies.stream()
                .anyMatch(
                        proxy ->
                                proxy.endsWith(".") || proxy.endsWith(":")
                                        ? lower.startsWith(proxy)
                                        : lower.equals(proxy));
    }

    /** One household is one client: the network half (/64) of an IPv6 address. */
    static String client(String address) {
        String client = address == null ? "" : address.toLowerCase(Locale.ROOT);
        if (client.length() > MAX_LENGTH) {
            return client.substring(0, MAX_LENGTH);
        }
        if (client.indexOf(':') < 0) {
            return client;
        }
        int zeroes = client.indexOf("::");
        String[] groups = (zeroes < 0 ? client : client.substring(0, zeroes)).split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return groups.length == 1 && groups[0].isEmpty() ? client : network.toString();
    }
}
