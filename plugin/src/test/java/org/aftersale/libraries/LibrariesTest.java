package org.aftersale.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibrariesTest extends LibrariesContract {

    @Test
    void resolvesLibraries() throws Exception {
        assertThat(resolved()).anyMatch(library -> library.startsWith("org.liquibase:"));
    }

    @Test
    void listsNoLibraryThatIsNotBrought() throws Exception {
        assertThat(resolved()).containsAll(rows("## In a store"));
    }
}
