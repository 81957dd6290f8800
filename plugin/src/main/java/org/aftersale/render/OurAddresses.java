package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UrlPathHelper;

/** Which addresses of an application are ours, told before any handler is chosen. */
public final class OurAddresses {

    /** Each with everything below it. An address not listed is the store's, whatever its name. */
    private static final List<String> SHOP = Arrays.asList("/account/service", "/account/claims");

    private static final List<String> OFFICE = Collections.singletonList("/aftersale");

    private static final UrlPathHelper ADDRESSES = new UrlPathHelper();

    private OurAddresses() {}

    /**
     * @param path as {@link #path} gives it; an address written in another way is not recognised
     */
    public static boolean include(Side side, String path) {
        for (String root : side == Side.ADMIN ? OFFICE : SHOP) {
            // the dispatcher takes /account/service.json for /account/service
            if (path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The address within the application as the dispatcher will read it, however it was written:
     * without context path and path parameters, decoded, its dots resolved and each slash once.
     */
    public static String path(HttpServletRequest request) {
        String decoded = ADDRESSES.getPathWithinApplication(request);
        return StringUtils.cleanPath(decoded.replaceAll("/{2,}", "/"));
    }
}
