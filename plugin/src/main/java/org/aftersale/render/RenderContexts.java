package org.aftersale.render;

import java.time.ZoneId;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the {@link RenderContext} of a request or a mail. */
@Component("aftersaleRenderContexts")
public class RenderContexts {

    private final RequestFacts facts;
    private final ZoneId zone;

    @Autowired
    public RenderContexts(
            RequestFacts facts, @Value("${aftersale.time-zone:}") String configuredZone) {
        this.facts = facts;
        this.zone = zoneOf(configuredZone);
    }

    public RenderContext of(HttpServletRequest request) {
        return new RenderContext(
                facts.locale(request), zone, request.getContextPath(), facts.token(request));
    }

    public RenderContext ofMail(Locale locale, String shopUrl) {
        return RenderContext.ofMail(locale, zone, shopUrl);
    }

    /** The store's time zone. */
    public ZoneId zone() {
        return zone;
    }

    private static ZoneId zoneOf(String configured) {
        // the host's placeholder resolver turns an empty value into null
        return configured == null || configured.trim().isEmpty()
                ? ZoneId.systemDefault()
                : ZoneId.of(configured.trim());
    }
}
