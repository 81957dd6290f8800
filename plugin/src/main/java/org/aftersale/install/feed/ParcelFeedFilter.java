package org.aftersale.install.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.parcel.feed.FeedCall;
import org.aftersale.parcel.feed.FeedRefusal;
import org.aftersale.parcel.feed.FeedRefusedException;
import org.aftersale.parcel.feed.ParcelFeed;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.limit.Buckets;
import org.aftersale.render.limit.ClientAddress;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.codehaus.jackson.map.ObjectMapper;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Answers {@code POST /aftersale/parcels} before the host sees it: a program has neither session
 * nor form token, and would get the host's bare 500. The signature stands for both.
 */
public class ParcelFeedFilter implements Filter {

    public static final String ADDRESS = "/aftersale/parcels";

    private static final Log LOG = LogFactory.getLog(ParcelFeedFilter.class);
    private static final int CLIENTS = 10_000;

    private final Supplier<ParcelFeed> feed;
    private final FeedTexts texts;
    private final Buckets buckets;
    private final List<String> proxies;

    /**
     * @param feed asked for with the first call: it is made after the filters
     * @param perSecond calls a second and client, and as many at once; 0: no limit
     * @param proxies as in {@link ClientAddress#of}
     */
    public ParcelFeedFilter(
            Supplier<ParcelFeed> feed, FeedTexts texts, int perSecond, List<String> proxies) {
        this.feed = feed;
        this.texts = texts;
        this.buckets =
                perSecond < 1 ? null : new Buckets(perSecond, perSecond, CLIENTS, System::nanoTime);
        this.proxies = proxies;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        if (OurAddresses.path(call).equals(ADDRESS)) {
            answer(call, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    private void answer(HttpServletRequest call, HttpServletResponse response) throws IOException {
        try {
            write(response, HttpServletResponse.SC_OK, texts.of(feed.get().answer(read(call))));
        } catch (FeedRefusedException e) {
            refuse(response, e.getRefusal());
        } catch (CannotCreateTransactionException e) {
            refuse(response, FeedRefusal.UNAVAILABLE);
        } catch (RuntimeException e) {
            LOG.error("A call about parcels failed", e);
            refuse(response, FeedRefusal.FAILED);
        }
    }

    private FeedCall read(HttpServletRequest call) throws IOException {
        if (!"POST".equals(call.getMethod())) {
            throw FeedRefusedException.of(FeedRefusal.POST_ONLY);
        }
        if (buckets != null && !buckets.take(ClientAddress.of(call, proxies).key())) {
            throw FeedRefusedException.of(FeedRefusal.TOO_MANY_REQUESTS);
        }
        return new FeedCall(
                call.getHeader("X-Aftersale-Key"),
                call.getHeader("X-Aftersale-Timestamp"),
                call.getHeader("X-Aftersale-Signature"),
                body(call));
    }

    /** Never more than allowed is kept in memory, whatever the call says of its length. */
    private static byte[] body(HttpServletRequest call) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream in = call.getInputStream();
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            body.write(part, 0, read);
            if (body.size() > ParcelFeed.MAX_BODY) {
                throw FeedRefusedException.of(FeedRefusal.TOO_LARGE);
            }
        }
        return body.toByteArray();
    }

    private void refuse(HttpServletResponse response, FeedRefusal refusal) throws IOException {
        switch (refusal) {
            case POST_ONLY:
                response.setHeader("Allow", "POST");
                break;
            case TOO_MANY_REQUESTS:
                response.setHeader("Retry-After", "1");
                break;
            case UNAVAILABLE:
                response.setHeader("Retry-After", "30");
                break;
            default:
                break;
        }
        write(response, refusal.getStatus(), texts.of(refusal));
    }

    private static void write(HttpServletResponse response, int status, Map<String, Object> answer)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.MAPPER.writeValueAsString(answer));
    }

    /** Made with the first call: no store's start waits for it. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
