package org.aftersale.host.broadleaf.mail;

import java.net.IDN;
import java.util.regex.Pattern;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.aftersale.host.mail.InvalidAddressException;

/** Parses addresses as strictly as a mail server: exactly one, without header injection. */
final class MailAddress {

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;

    /**
     * Quoted local parts are rejected on purpose: they are not used in practice and can hide a
     * second address.
     */
    private static final Pattern LOCAL =
            Pattern.compile("[!#-'*+/-9=?A-Z^-~-]+(\\.[!#-'*+/-9=?A-Z^-~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private MailAddress() {}

    /**
     * The bare address, with its domain in ASCII (IDNA).
     *
     * @param addressName for the exception message, such as "The customer's address"
     * @throws InvalidAddressException if it is invalid, or more than one
     */
    static String plain(String address, String addressName) {
        String trimmed = address == null ? "" : address.trim();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || !LOCAL.matcher(trimmed.substring(0, at)).matches()) {
            throw new InvalidAddressException(addressName);
        }
        String plain =
                trimmed.substring(0, at) + '@' + domain(trimmed.substring(at + 1), addressName);
        if (plain.length() > MAX_LENGTH) {
            throw new InvalidAddressException(addressName);
        }
        return plain;
    }

    /**
     * An address with an optional name, {@code Fernhill <service@fernhill.example>}.
     *
     * @throws InvalidAddressException if it is invalid, or more than one
     */
    static String named(String address, String addressName) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(MailText.line(address), true);
            if (parsed.length != 1 || parsed[0].isGroup()) {
                throw new InvalidAddressException(addressName);
            }
            String plain = plain(parsed[0].getAddress(), addressName);
            String name = parsed[0].getPersonal();
            return name == null ? plain : MailText.encoded(name, plain);
        } catch (AddressException e) {
            throw new InvalidAddressException(addressName);
        }
    }

    /** The domain of a parsed address: the part after the last @. */
    static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "");
    }

    private static String domain(String written, String addressName) {
        try {
            String domain = IDN.toASCII(written);
            if (DOMAIN.matcher(domain).matches()) {
                return domain;
            }
        } catch (IllegalArgumentException e) {
            // not an address either: handled below
        }
        throw new InvalidAddressException(addressName);
    }
}
