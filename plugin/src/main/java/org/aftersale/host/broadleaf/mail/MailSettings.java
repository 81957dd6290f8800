package org.aftersale.host.broadleaf.mail;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.host.mail.InvalidAddressException;
import org.aftersale.host.mail.MailSetup;

/** Checks the settings that every mail depends on: a mistake in one of them stops all mails. */
final class MailSettings {

    private MailSettings() {}

    /**
     * @param from {@code aftersale.mail.from}
     * @param replyTo {@code aftersale.mail.reply-to}; null or blank if not set
     * @param shopUrl {@code aftersale.shop-url}
     */
    static Set<MailSetup.Weakness> weaknesses(String from, String replyTo, String shopUrl) {
        Set<MailSetup.Weakness> found = EnumSet.noneOf(MailSetup.Weakness.class);
        if (!isAddress(from)) {
            found.add(MailSetup.Weakness.SENDER_INVALID);
        }
        if (replyTo != null && !replyTo.trim().isEmpty() && !isAddress(replyTo)) {
            found.add(MailSetup.Weakness.REPLY_TO_INVALID);
        }
        if (!isAbsolute(shopUrl)) {
            found.add(MailSetup.Weakness.LINKS_INVALID);
        }
        return found;
    }

    private static boolean isAddress(String setting) {
        try {
            MailAddress.named(setting, "setting");
            return true;
        } catch (InvalidAddressException e) {
            return false;
        }
    }

    private static boolean isAbsolute(String setting) {
        try {
            URI url = URI.create(setting == null ? "" : setting.trim());
            return url.getHost() != null && url.getScheme().matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
