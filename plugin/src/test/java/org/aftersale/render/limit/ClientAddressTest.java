package org.aftersale.render.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private static MockHttpServletRequest from(String address, String... forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        for (String line : forwarded) {
            request.addHeader("X-Forwarded-For", line);
        }
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:DB8:1:2::9, 2001:db8:1:2:",
        "2001:db8::9, 2001:db8:",
        "::1, ::1"
    })
    void treatsANetworkAsOneClient(String address, String client) {
        assertThat(ClientAddress.client(address)).isEqualTo(client);
        assertThat(ClientAddress.of(from(address)).key()).isEqualTo(client);
    }

    @Test
    void believesNobodyWhoIsNoProxy() {
        ClientAddress client =
                ClientAddress.of(
                        from("10.0.0.1", "1.1.1.1"), Collections.singletonList("10.0.0.2"));
        assertThat(client.key()).isEqualTo("10.0.0.1");
        assertThat(client.isCrowd()).isTrue();
    }

    @Test
    void takesTheAddressThatTheOutermostProxyWasCalledFrom() {
        List<String> proxies = ClientAddress.proxies(" 10.0. , 192.168.0.7");
        assertThat(
                        ClientAddress.of(
                                        from("10.0.9.9", "6.6.6.6, 1.1.1.1", "192.168.0.7"),
                                        proxies)
                                .key())
                .isEqualTo("1.1.1.1");
        ClientAddress client = ClientAddress.of(from("10.0.9.9"), proxies);
        assertThat(client.key()).isEqualTo("10.0.9.9");
        assertThat(client.isCrowd()).isFalse();
    }

    @Test
    void namesNoProxiesByDefault() {
        assertThat(ClientAddress.proxies(null)).isEmpty();
        assertThat(ClientAddress.proxies(" ")).isEmpty();
    }
}
