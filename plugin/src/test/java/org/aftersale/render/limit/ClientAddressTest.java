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

    /** Some proxies add the port as well, a new one for each connection. */
    @Test
    void leavesOutThePortThatAProxyAdds() {
        List<String> proxies = ClientAddress.proxies("10.0.0.1 192.168.0.7");
        assertThat(ClientAddress.of(from("10.0.0.1", "1.1.1.1:50123"), proxies).key())
                .isEqualTo("1.1.1.1");
        assertThat(ClientAddress.of(from("10.0.0.1", "[2001:db8:1:2::9]:7"), proxies).key())
                .isEqualTo("2001:db8:1:2:");
        assertThat(
                        ClientAddress.of(from("10.0.0.1", "1.1.1.1:7, 192.168.0.7:50123"), proxies)
                                .key())
                .isEqualTo("1.1.1.1");
    }

    /** Else whoever writes the header would have twenty times as much. */
    @Test
    void takesNobodyForACrowdOnceTheProxiesAreNamed() {
        MockHttpServletRequest request = from("6.6.6.6", "1.1.1.1");
        assertThat(ClientAddress.of(request, ClientAddress.proxies("10.0.0.1")).isCrowd())
                .isFalse();
        assertThat(ClientAddress.of(request, ClientAddress.proxies("")).isCrowd()).isTrue();
    }

    @Test
    void namesNoProxiesByDefault() {
        assertThat(ClientAddress.proxies(null)).isEmpty();
        assertThat(ClientAddress.proxies(" ")).isEmpty();
    }
}
