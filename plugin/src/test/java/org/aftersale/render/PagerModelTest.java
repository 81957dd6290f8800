package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerModelTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "00", "000000", "-1", "x", "1000000", "99999999999999999999"})
    void takesWhatIsNoPageForTheFirst(String number) {
        assertThat(PagerModel.page(number)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "007, 7", "999999, 999999"})
    void readsAPage(String number, int page) {
        assertThat(PagerModel.page(number)).isEqualTo(page);
    }
}
