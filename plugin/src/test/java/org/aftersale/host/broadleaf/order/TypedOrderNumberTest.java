package org.aftersale.host.broadleaf.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TypedOrderNumberTest {

    @Test
    void nothingIsFoundByNothingAndByTenThousandSigns() {
        assertThat(TypedOrderNumber.spellings(null)).isEmpty();
        assertThat(TypedOrderNumber.spellings(" \u200b ")).isEmpty();
        assertThat(TypedOrderNumber.spellings(String.join("", Collections.nCopies(10_000, "7"))))
                .isEmpty();
    }

    @Test
    void asTypedComesFirst() {
        assertThat(TypedOrderNumber.spellings("WEB #77")).first().isEqualTo("WEB #77");
        assertThat(TypedOrderNumber.spellings("№ 12")).first().isEqualTo("№ 12");
    }

    @Test
    void digitsOfAnotherScriptAreDigits() {
        assertThat(TypedOrderNumber.spellings("DEMO-٣٠٠١")).contains("DEMO-3001");
        assertThat(TypedOrderNumber.spellings("２０２６/００１")).contains("2026/001");
    }

    @Test
    void theCaseAndASignBeforeItDoNotMatter() {
        assertThat(TypedOrderNumber.spellings("#demo-3001")).contains("DEMO-3001");
        assertThat(TypedOrderNumber.spellings("Nr. 3001")).contains("3001");
        assertThat(TypedOrderNumber.spellings("#7")).contains("#7", "7");
    }
}
