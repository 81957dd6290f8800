package org.aftersale.host;

/**
 * No mail can be sent to or from what was given as an address. The message names whose it is and
 * not the address itself: it is kept with the failed delivery and shown to operators.
 */
public class InvalidAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidAddressException(String whose) {
        super(whose + " is not an address that mail can be sent to");
    }
}
