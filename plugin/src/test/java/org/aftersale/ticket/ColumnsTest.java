package org.aftersale.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aSignIsNeverHalved() {
        assertThat(Columns.cut("ab😀", 3)).isEqualTo("ab");
        assertThat(Columns.cut("ab😀", 4)).isEqualTo("ab😀");
        assertThat(Columns.cut("ab😀c", 4)).isEqualTo("ab😀");
    }

    @Test
    void whatFitsAndWhatIsMissingStays() {
        assertThat(Columns.cut("abc", 3)).isEqualTo("abc");
        assertThat(Columns.cut("abcd", 3)).isEqualTo("abc");
        assertThat(Columns.cut(null, 3)).isNull();
    }
}
