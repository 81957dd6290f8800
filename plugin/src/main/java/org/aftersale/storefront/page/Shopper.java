package org.aftersale.storefront.page;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.CurrentCustomer;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.RenderContexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;

/** The current customer and the language of the response. */
@Component("aftersaleShopper")
public class Shopper {

    private final CurrentCustomer current;
    private final RenderContexts contexts;

    @Autowired
    public Shopper(CurrentCustomer current, RenderContexts contexts) {
        this.current = current;
        this.contexts = contexts;
    }

    /**
     * @throws InsufficientAuthenticationException which redirects to the store's login and back
     */
    public StoreCustomer require() {
        return current.get()
                .orElseThrow(
                        () -> new InsufficientAuthenticationException("Log in to see your orders"));
    }

    /**
     * The guest whose link the request is behind, else who is logged in.
     *
     * @throws InsufficientAuthenticationException as {@link #require}
     */
    public Visitor visitor(HttpServletRequest request) {
        Visitor guest = Visitor.guestOf(request);
        return guest == null ? Visitor.inAccount(require()) : guest;
    }

    /** The same; empty for somebody who is neither logged in nor behind a link. */
    public Optional<Visitor> known(HttpServletRequest request) {
        Visitor guest = Visitor.guestOf(request);
        return guest == null ? current().map(Visitor::inAccount) : Optional.of(guest);
    }

    /** Who is logged in; empty for a guest. */
    public Optional<StoreCustomer> current() {
        return current.get();
    }

    public Locale locale(HttpServletRequest request) {
        return contexts.of(request).locale();
    }
}
