package org.aftersale.render.problem;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.OurHandlers;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers what no controller is mapped to below our root paths.
 *
 * <ul>
 *   <li>HEAD, which the host's Spring maps to nothing, as GET: link checkers and mail scanners ask
 *       so. The server drops the body.
 *   <li>An address with the punctuation of the sentence it stood in, with a redirect to the address
 *       without.
 *   <li>Anything else with our not-found page. Otherwise the back office takes the URL for the name
 *       of a host entity and fails with a bare 500, and a shop falls back to its own handlers.
 * </ul>
 *
 * <p>A mapping that names the path wins, ours or the store's; one that begins with a placeholder or
 * a wildcard does not. A controller's pattern could not do this: Spring counts the braces inside a
 * variable's regular expression, so that {@code /aftersale/**} would hide our ticket page.
 */
public class UnmappedAddresses extends AbstractHandlerMapping {

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    private volatile MappedHandlers mapped;

    public UnmappedAddresses() {
        // directly before the annotated controllers
        setOrder(-1);
    }

    @Override
    protected Object getHandlerInternal(HttpServletRequest request) throws Exception {
        String path = OurAddresses.path(request);
        if (!OurAddresses.isOurs(side, request)) {
            return null;
        }
        HandlerExecutionChain next = mapped().next(request);
        if (next != null || mapped().include(request)) {
            return next;
        }
        boolean head = "HEAD".equals(request.getMethod());
        HandlerExecutionChain asGet = head ? mapped().find(new PlainGet(request, path)) : null;
        if (asGet != null && OurHandlers.isOurs(asGet.getHandler())) {
            return asGet;
        }
        return handler(
                head || "GET".equals(request.getMethod()) ? reader(request, path) : "notFound");
    }

    /** What another mapping has found has its interceptors already, and runs each of them once. */
    @Override
    protected HandlerExecutionChain getHandlerExecutionChain(
            Object handler, HttpServletRequest request) {
        return handler instanceof HandlerExecutionChain
                ? (HandlerExecutionChain) handler
                : super.getHandlerExecutionChain(handler, request);
    }

    private String reader(HttpServletRequest request, String path) {
        String bare = TrailingPunctuation.cut(path);
        boolean moved = !bare.equals(path) && mapped().include(new PlainGet(request, bare));
        return moved ? "withoutPunctuation" : "notFound";
    }

    private HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(
                this,
                UnmappedAddresses.class.getMethod(
                        name, HttpServletRequest.class, HttpServletResponse.class));
    }

    /** A handler like our others: {@link Problems} renders the page. */
    public void notFound(HttpServletRequest request, HttpServletResponse response) {
        throw NotFoundException.of("page", OurAddresses.logged(request));
    }

    /** Redirects to the address without the punctuation at its end. */
    public void withoutPunctuation(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String bare = UrlEncoding.path(TrailingPunctuation.cut(OurAddresses.path(request)));
        String query = request.getQueryString();
        response.sendRedirect(
                response.encodeRedirectURL(
                        request.getContextPath() + bare + (query == null ? "" : "?" + query)));
    }

    /** Looked up lazily, because this bean is created together with them. */
    private MappedHandlers mapped() {
        if (mapped == null) {
            mapped = MappedHandlers.after(this, getApplicationContext(), side);
        }
        return mapped;
    }
}
