package org.aftersale.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptQuoteTest {

    @Test
    void repeatsAShortText() {
        assertThat(ReceiptQuote.lines("The mug broke.\n\nIt cost 3.50, e.g. in the U.S."))
                .containsExactly("The mug broke.", "It cost 3.50, e.g. in the U.S.");
    }

    @Test
    void repeatsOnlyTheFirstLines() {
        assertThat(ReceiptQuote.lines("1\n2\n3\n4\n5\n6")).containsExactly("1", "2", "3", "4 …");
        String words = String.join(" ", Collections.nCopies(500, "word"));
        assertThat(ReceiptQuote.lines(words)).hasSize(1);
        assertThat(ReceiptQuote.lines(words + "\nmore").get(0)).hasSizeLessThan(310).endsWith(" …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/a",
                "HTTPS://EVIL.EXAMPLE",
                "www.evil.example",
                "evil.example",
                "evil.example/win?now",
                "evil.example:8080/x",
                "(evil.example),",
                "покупай.рф",
                "win@evil.example",
                "//evil.example",
                "mailto:win@evil.example",
                "ftp://evil.example."
            })
    void leavesOutAddresses(String address) {
        assertThat(ReceiptQuote.lines("Look: " + address + " now"))
                .containsExactly("Look: […] now");
        assertThat(ReceiptQuote.line("Look: " + address)).isEqualTo("Look: […]");
        assertThat(ReceiptQuote.name("Win " + address)).isEqualTo("Win […]");
    }

    @Test
    void aListOfAddressesIsOneGap() {
        String list =
                String.join("\n", Collections.nCopies(200, "http://evil.example/a now.example"));
        assertThat(ReceiptQuote.lines(list)).containsExactly("[…]", "[…]", "[…]", "[…] …");
    }

    @Test
    void takesLittleTimeForTextOfAnyShape() {
        for (String sign : new String[] {"a.", "a", ".", "a.a", "/", "@", "a.-"}) {
            String text = String.join("", Collections.nCopies(10_000, sign));
            assertTimeout(Duration.ofSeconds(1), () -> ReceiptQuote.lines(text));
        }
    }

    @Test
    void mailsContainNoSignsThatNobodyTypes() {
        assertThat(
                        PrintableText.of(
                                "An\u0000n \u202Egnp.exe\u202C \u2066x\u2069\u0007\r\n\ttab é 😀"))
                .isEqualTo("Ann gnp.exe x\n\ttab é 😀");
    }
}
