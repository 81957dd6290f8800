package org.aftersale.host.broadleaf.mail;

import java.net.IDN;
import java.util.regex.Pattern;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.aftersale.host.InvalidAddressException;

/**
 * Reads addresses as a mail server would: one each, and nothing that could start another header.
 */
final class MailAddress {

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;

    /**
     * Quoted local parts are left out on purpose: nobody has one, and quotes hide a second address.
     */
    private static final Pattern LOCAL =
            Pattern.compile("[!#-'*+/-9=?A-Z^-~-]+(\\.[!#-'*+/-9=?A-Z^-~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private MailAddress() {}

    /**
     * The address alone, its domain in the letters mail servers know.
     *
     * @param whose for the refusal, such as "The customer's address"
     * @throws InvalidAddressException where it is none, or more than one
     */
    static String plain(String address, String whose) {
        String trimmed = address == null ? "" : address.trim();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || !LOCAL.matcher(trimmed.substring(0, at)).matches()) {
            throw new InvalidAddressException(whose);
        }
        String plain = trimmed.substring(0, at) + '@' + domain(trimmed.substring(at + 1), whose);
        if (plain.length() > LONGEST) {
            throw new InvalidAddressException(whose);
        }
        return plain;
    }

    /**
     * An address that may have a name before it, {@code Fernhill <service@fernhill.example>}.
     *
     * @throws InvalidAddressException where it is none, or more than one
     */
    static String named(String address, String whose) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(MailText.line(address), true);
            if (parsed.length != 1 || parsed[0].isGroup()) {
                throw new InvalidAddressException(whose);
            }
            String plain = plain(parsed[0].getAddress(), whose);
            String name = parsed[0].getPersonal();
            return name == null ? plain : MailText.encoded(name, plain);
        } catch (AddressException e) {
            throw new InvalidAddressException(whose);
        }
    }

    /** The part behind the last @ of an address that was read before. */
    static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "");
    }

    private static String domain(String written, String whose) {
        try {
            String domain = IDN.toASCII(written);
            if (DOMAIN.matcher(domain).matches()) {
                return domain;
            }
        } catch (IllegalArgumentException e) {
            // as little an address as one of forbidden signs
        }
        throw new InvalidAddressException(whose);
    }
}
