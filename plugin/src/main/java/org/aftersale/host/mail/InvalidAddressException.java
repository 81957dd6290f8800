package org.aftersale.host.mail;

/**
 * An address that mail cannot be sent to or from. The message names the kind of address but not the
 * address itself, because it is stored with the failed delivery and shown to operators.
 */
public class InvalidAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidAddressException(String addressName) {
        super(addressName + " is not a valid mail address");
    }
}
