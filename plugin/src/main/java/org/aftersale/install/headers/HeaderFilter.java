package org.aftersale.install.headers;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.form.RefusedForm;

/** Sets {@link AnswerHeaders} on every response at our paths, whoever writes it. */
public class HeaderFilter implements Filter {

    private static final List<String> FILES =
            Arrays.asList(
                    "/css/aftersale/", "/js/aftersale/", "/img/aftersale/", "/fonts/aftersale/");

    private final Side side;
    private final AnswerHeaders headers;

    public HeaderFilter(Side side, AnswerHeaders headers) {
        this.side = side;
        this.headers = headers;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Map<String, String> wanted = headersFor((HttpServletRequest) request);
        chain.doFilter(
                request,
                wanted == null
                        ? response
                        : new HeaderedResponse((HttpServletResponse) response, wanted));
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    private Map<String, String> headersFor(HttpServletRequest request) {
        String path = OurAddresses.path(request);
        if (OurAddresses.isSecret(path)) {
            return headers.ofSecretPages();
        }
        if (OurAddresses.isOurs(side, request) || path.equals(RefusedForm.OPEN_PATH)) {
            return headers.ofPages();
        }
        for (String folder : FILES) {
            if (path.startsWith(folder)) {
                return headers.ofFiles();
            }
        }
        return null;
    }
}
