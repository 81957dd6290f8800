package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "1, 10, 1", "10, 10, 1", "11, 10, 2", "3000000000, 50, 60000000"})
    void hasAtLeastOnePage(long total, int size, int pages) {
        assertThat(new Slice<>(Collections.emptyList(), 1, size, total).getPages())
                .isEqualTo(pages);
    }
}
