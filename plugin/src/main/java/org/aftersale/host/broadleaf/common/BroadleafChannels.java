package org.aftersale.host.broadleaf.common;

import java.util.Collection;
import java.util.List;
import javax.servlet.Filter;
import org.aftersale.host.connection.StoreChannels;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.ConfigAttribute;
import org.springframework.security.access.SecurityMetadataSource;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.FilterInvocation;
import org.springframework.security.web.access.channel.ChannelProcessingFilter;
import org.springframework.stereotype.Component;

/** Reads {@code requires-channel} of the store's security file. */
@Component("aftersaleStoreChannels")
public class BroadleafChannels implements StoreChannels {

    private static final Log LOG = LogFactory.getLog(BroadleafChannels.class);

    /** Without security, or in tests, there is none. */
    @Autowired(required = false)
    protected List<FilterChainProxy> chains;

    @Override
    public Channel of(String path) {
        if (chains != null) {
            for (FilterChainProxy chain : chains) {
                Channel channel = in(chain, path);
                if (channel != Channel.ANY) {
                    return channel;
                }
            }
        }
        return Channel.ANY;
    }

    private static Channel in(FilterChainProxy chain, String path) {
        try {
            List<Filter> filters = chain.getFilters(path);
            if (filters != null) {
                for (Filter filter : filters) {
                    if (filter instanceof ChannelProcessingFilter) {
                        return required((ChannelProcessingFilter) filter, path);
                    }
                }
            }
        } catch (RuntimeException | LinkageError e) {
            // a store's own matcher may need a real request
            LOG.debug("The channel of " + path + " is not known", e);
        }
        return Channel.ANY;
    }

    private static Channel required(ChannelProcessingFilter filter, String path) {
        // the filter does not give it away
        SecurityMetadataSource rules =
                (SecurityMetadataSource)
                        new DirectFieldAccessor(filter).getPropertyValue("securityMetadataSource");
        Collection<ConfigAttribute> attributes =
                rules.getAttributes(new FilterInvocation(path, "GET"));
        if (attributes != null) {
            for (ConfigAttribute attribute : attributes) {
                if ("REQUIRES_SECURE_CHANNEL".equals(attribute.getAttribute())) {
                    return Channel.SECURE;
                }
                if ("REQUIRES_INSECURE_CHANNEL".equals(attribute.getAttribute())) {
                    return Channel.INSECURE;
                }
            }
        }
        return Channel.ANY;
    }
}
