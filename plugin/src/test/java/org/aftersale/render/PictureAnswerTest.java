package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PictureAnswerTest {

    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G'};

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void answer() throws IOException {
        new PictureAnswer("image/png", BYTES).writeTo(request, response, "abc1");
    }

    @Test
    void sendsEveryByteWithHeadersThatLetNothingRun() throws IOException {
        request.addHeader("If-None-Match", "\"another\"");
        answer();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getHeader("ETag")).isEqualTo("\"abc1\"");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(response.getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    void sendsNothingToWhoHasIt() throws IOException {
        request.addHeader("If-None-Match", "W/\"x\", \"abc1\"");
        answer();
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("ETag")).isEqualTo("\"abc1\"");
    }
}
