package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseNumbersTest {

    @Test
    void containsNoAmbiguousCharacters() {
        CaseNumbers numbers = new CaseNumbers();
        for (int i = 0; i < 5_000; i++) {
            assertThat(numbers.next("CL").substring(3)).doesNotContainPattern("[01OIL]");
        }
    }

    @Test
    void rejectsWhatOnlyResemblesANumber() {
        for (String text :
                new String[] {
                    null,
                    "",
                    "CREDIT",
                    "T-900123",
                    "CL-7F3K",
                    "CL-7F3K-29QO",
                    "cl-7f3k-29qx",
                    "CL-7F3K-29QX ",
                    "CLX-7F3K-29QX"
                }) {
            assertThat(CaseNumbers.isCaseNumber(text)).as(text).isFalse();
        }
        assertThat(CaseNumbers.isCaseNumber(new CaseNumbers().next("RF"))).isTrue();
        assertThat(CaseNumbers.isCaseNumber(new CaseNumbers().next("RMA"))).isTrue();
    }

    @Test
    void consistsOfAPrefixAndTwoGroupsOfFour() {
        assertThat(new CaseNumbers().next("TK"))
                .matches("TK-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
    }

    @Test
    void usesEveryCharacterAtEveryPosition() {
        CaseNumbers numbers = new CaseNumbers(new Random(7));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String drawn = numbers.next("CL").substring(3).replace("-", "");
            for (int place = 0; place < drawn.length(); place++) {
                seen.add(place + ":" + drawn.charAt(place));
            }
        }
        assertThat(seen).hasSize(8 * 31);
    }

    @Test
    void differsBetweenNodes() {
        CaseNumbers one = new CaseNumbers();
        CaseNumbers other = new CaseNumbers();
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            drawn.add(one.next("CL"));
            drawn.add(other.next("CL"));
        }
        // 4,000 draws out of 8.5e11 collide with a probability of one in a hundred thousand
        assertThat(drawn).hasSize(4_000);
    }
}
