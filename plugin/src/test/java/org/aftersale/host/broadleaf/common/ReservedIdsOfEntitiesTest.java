package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.persistence.GeneratedValue;
import org.apache.commons.io.IOUtils;
import org.hibernate.annotations.GenericGenerator;
import org.junit.jupiter.api.Test;

/**
 * The guard of connections cannot tell the ids of our rows from those of the host's rows, which are
 * fetched over a second connection with Aftersale or without it.
 */
class ReservedIdsOfEntitiesTest {

    private static final Pattern ENTITY = Pattern.compile("<class>(.+?)</class>");

    @Test
    void noIdOfOursIsFetchedOverASecondConnection() throws Exception {
        List<Field> generated = new ArrayList<>();
        for (Class<?> entity : entities()) {
            for (Field field : entity.getDeclaredFields()) {
                if (field.isAnnotationPresent(GeneratedValue.class)) {
                    generated.add(field);
                }
            }
        }
        assertThat(generated).hasSizeGreaterThan(20);
        assertThat(
                        generated.stream()
                                .filter(id -> !isReserved(id))
                                .map(id -> id.getDeclaringClass().getSimpleName())
                                .collect(Collectors.toList()))
                .isEmpty();
    }

    private static boolean isReserved(Field id) {
        GenericGenerator generator = id.getAnnotation(GenericGenerator.class);
        return generator != null && generator.strategy().equals(ReservedIds.class.getName());
    }

    private static List<Class<?>> entities() throws Exception {
        URL unit =
                ReservedIds.class
                        .getClassLoader()
                        .getResource("META-INF/persistence-aftersale.xml");
        Matcher names = ENTITY.matcher(IOUtils.toString(unit, StandardCharsets.UTF_8.name()));
        List<Class<?>> entities = new ArrayList<>();
        while (names.find()) {
            entities.add(Class.forName(names.group(1)));
        }
        return entities;
    }
}
