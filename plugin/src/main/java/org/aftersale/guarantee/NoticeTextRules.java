package org.aftersale.guarantee;

import java.net.URI;
import java.net.URISyntaxException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;

/** Checks the texts beside a picture. */
final class NoticeTextRules {

    static final TextLength ALT = TextLength.of(1_000, 2_000);
    private static final int MAX_LINK = 500;

    final String altText;
    final String link;

    private NoticeTextRules(String altText, String link) {
        this.altText = altText;
        this.link = link;
    }

    /**
     * @throws org.aftersale.shared.InvalidInputException if one cannot be shown
     */
    static NoticeTextRules check(String typedAlt, String typedLink) {
        FieldErrors errors = new FieldErrors();
        String alt = UserText.line(typedAlt);
        String link = UserText.line(typedLink);
        if (ALT.isExceededBy(alt)) {
            errors.add("alt", "aftersale.error.guarantee.alt", ALT.getMost(), ALT.length(alt));
        }
        if (!link.isEmpty() && !isAddress(link)) {
            errors.add("link", "aftersale.error.guarantee.link", "https://");
        }
        errors.throwIfAny();
        return new NoticeTextRules(orNull(alt), orNull(link));
    }

    /** Of a page of the web, over https: nothing that a browser would run. */
    private static boolean isAddress(String link) {
        if (link.length() > MAX_LINK) {
            return false;
        }
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
