package org.aftersale.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Scanner;
import org.aftersale.templates.InlineCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store pages around our templates. */
class FramesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webTemplates/aftersale/page.html",
                "/webTemplates/account/aftersale/page.html",
                "/open_admin_style/templates/views/aftersale/page.html",
                "/open_admin_style/templates/views/aftersale/alone.html"
            })
    void containNoInlineCode(String frame) throws Exception {
        try (InputStream in = FramesTest.class.getResourceAsStream(frame)) {
            String page = new Scanner(in, "UTF-8").useDelimiter("\\A").next();
            assertThat(InlineCode.inPage(page)).isEmpty();
        }
    }

    @Test
    void inlineCodeIsDetected() {
        assertThat(InlineCode.inPage("<script>alert(1)</script>")).hasSize(1);
        assertThat(InlineCode.inPage("<script src=\"/js/x.js\"></script>")).isEmpty();
        assertThat(InlineCode.inPage("<p style=\"color:red\" onclick='x()'>")).hasSize(2);
        assertThat(InlineCode.inScript("a.innerHTML = b")).hasSize(1);
    }
}
