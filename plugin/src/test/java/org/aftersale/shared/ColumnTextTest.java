package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTextTest {

    @Test
    void neverSplitsACharacter() {
        assertThat(ColumnText.cut("ab😀", 3)).isEqualTo("ab");
        assertThat(ColumnText.cut("ab😀", 4)).isEqualTo("ab😀");
        assertThat(ColumnText.cut("ab😀c", 4)).isEqualTo("ab😀");
    }

    @Test
    void keepsShortTextsAndNull() {
        assertThat(ColumnText.cut("abc", 3)).isEqualTo("abc");
        assertThat(ColumnText.cut("abcd", 3)).isEqualTo("abc");
        assertThat(ColumnText.cut(null, 3)).isNull();
    }
}
