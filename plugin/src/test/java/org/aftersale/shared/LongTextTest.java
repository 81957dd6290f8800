package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.dialect.PostgreSQL82Dialect;
import org.junit.jupiter.api.Test;

class LongTextTest {

    private final LongText type = new LongText();

    @Test
    void isBoundAsAStringAndNotAsAStream() throws Exception {
        PreparedStatement statement = mock(PreparedStatement.class);
        type.nullSafeSet(statement, "words", 1, null);
        verify(statement).setString(1, "words");
    }

    @Test
    void mapsNullToATypedNull() throws Exception {
        PreparedStatement statement = mock(PreparedStatement.class);
        type.nullSafeSet(statement, null, 3, null);
        verify(statement).setNull(3, Types.VARCHAR);
    }

    @Test
    void usesALongColumnOnEveryDatabase() {
        int kind = type.sqlType();
        assertThat(kind).isEqualTo(Types.CLOB);
        assertThat(new PostgreSQL82Dialect().getTypeName(kind)).isEqualTo("text");
    }

    @Test
    void isTheOnlyTypeForLongTextsInOurEntities() throws Exception {
        try (Stream<Path> files = Files.walk(Paths.get("src/main/java"))) {
            List<Path> withStreams =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("StringClobType"))
                            .collect(Collectors.toList());
            assertThat(withStreams).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
