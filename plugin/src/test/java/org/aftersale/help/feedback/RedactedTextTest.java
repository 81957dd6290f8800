package org.aftersale.help.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail me at ann.b+x@shop.example.org please | mail me at … please",
                "parcel 00340434161094015902 | parcel …",
                "call +48 600-100-200 now | call … now",
                "card 4111 1111 1111 1111 | card …",
                "my case CL-7F3K-29QX | my case …",
                "within 30 days, size 42 | within 30 days, size 42",
                "order DEMO-1001 | order DEMO-1001",
                "tel ٠١٢٣٤٥٦ | tel …"
            })
    void hidesPersonalData(String typed, String kept) {
        assertThat(RedactedText.question(typed)).isEqualTo(kept);
    }

    @Test
    void keepsOneLineWithoutTrailingPunctuation() {
        assertThat(RedactedText.question("  Where\r\n\t is it ?!  ")).isEqualTo("Where is it");
        assertThat(RedactedText.question("???")).isNull();
        assertThat(RedactedText.question(null)).isNull();
        assertThat(RedactedText.remark(" \u0000 ")).isNull();
    }

    @Test
    void fitsItsColumnWithoutSplittingACharacter() {
        String emoji = String.join("", Collections.nCopies(300, "😀"));
        assertThat(RedactedText.question("x" + emoji)).hasSizeLessThanOrEqualTo(255).endsWith("😀");
        assertThat(RedactedText.question(String.join("", Collections.nCopies(900_000, "1 "))))
                .isEqualTo("…");
    }
}
