package org.aftersale.notify;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.guest.GuestLinks;
import org.springframework.stereotype.Component;

/**
 * Where a mail's customer opens a case: in their account, or behind a link made for this mail if
 * the order was placed without one.
 */
@Component("aftersaleCaseAddresses")
public class CaseAddresses {

    @Resource(name = "aftersaleGuestLinks")
    protected GuestLinks links;

    /**
     * Requires the caller's transaction, which must not be read-only.
     *
     * @param orderId null for none
     * @param page the page's path below the account, such as {@code /claims/CL-7F3K-29QX}
     * @return the path within the shop
     */
    public String of(Long orderId, String page) {
        Optional<String> token =
                orderId == null ? Optional.<String>empty() : links.tokenFor(orderId);
        return token.map(found -> "/service/" + found).orElse("/account") + page;
    }
}
