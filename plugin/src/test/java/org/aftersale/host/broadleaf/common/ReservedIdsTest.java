package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;

class ReservedIdsTest {

    @Test
    void keepsTheIdOfARowThatHasOne() {
        EntityPersister persister = answering(EntityPersister.class, "getIdentifier", 4711L);
        SessionImplementor session =
                answering(SessionImplementor.class, "getEntityPersister", persister);
        assertThat(new ReservedIds().generate(session, new Object())).isEqualTo(4711L);
    }

    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, called, arguments) -> {
                            assertThat(called.getName()).isEqualTo(method);
                            return answer;
                        }));
    }
}
