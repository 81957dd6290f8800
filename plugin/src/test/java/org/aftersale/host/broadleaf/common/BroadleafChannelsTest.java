package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import org.aftersale.host.connection.StoreChannels.Channel;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.ConfigAttribute;
import org.springframework.security.access.SecurityConfig;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.channel.ChannelProcessingFilter;
import org.springframework.security.web.access.intercept.DefaultFilterInvocationSecurityMetadataSource;
import org.springframework.security.web.util.AntPathRequestMatcher;
import org.springframework.security.web.util.AnyRequestMatcher;
import org.springframework.security.web.util.RequestMatcher;

class BroadleafChannelsTest {

    private final BroadleafChannels channels = new BroadleafChannels();

    private static Collection<ConfigAttribute> demands(String channel) {
        return Collections.singleton(new SecurityConfig(channel));
    }

    @Test
    void readsTheHostsStockSecurityFile() {
        LinkedHashMap<RequestMatcher, Collection<ConfigAttribute>> rules = new LinkedHashMap<>();
        rules.put(new AntPathRequestMatcher("/account/**"), demands("REQUIRES_SECURE_CHANNEL"));
        rules.put(new AntPathRequestMatcher("/api/**"), demands("ANY_CHANNEL"));
        rules.put(new AntPathRequestMatcher("/**"), demands("REQUIRES_INSECURE_CHANNEL"));
        ChannelProcessingFilter filter = new ChannelProcessingFilter();
        filter.setSecurityMetadataSource(new DefaultFilterInvocationSecurityMetadataSource(rules));
        channels.chains =
                Arrays.asList(
                        new FilterChainProxy(),
                        new FilterChainProxy(
                                new DefaultSecurityFilterChain(new AnyRequestMatcher(), filter)));
        assertThat(channels.of("/account/service")).isEqualTo(Channel.SECURE);
        assertThat(channels.of("/help")).isEqualTo(Channel.INSECURE);
        assertThat(channels.of("/api/x")).isEqualTo(Channel.ANY);
    }

    @Test
    void knowsNoChannelWithoutSecurity() {
        assertThat(channels.of("/help")).isEqualTo(Channel.ANY);
    }
}
