package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aftersale.host.Side;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class MessagesTest {

    private static final String CODE = "aftersale.menu.tickets";
    private static final Locale POLISH = new Locale("pl");

    private final StaticMessageSource store = new StaticMessageSource();

    @Test
    void readsOursAsUtf8AfterTheStores() {
        new Messages(Side.SITE).postProcessAfterInitialization(store, "messageSource");

        assertThat(store.getMessage(CODE, null, POLISH)).isEqualTo("Zgłoszenia");
        assertThat(store.getMessage(CODE, null, Locale.JAPAN)).isEqualTo("Tickets");
    }

    @Test
    void prefersTheStoresMessages() {
        store.addMessage(CODE, POLISH, "Zapytaj nas");
        new Messages(Side.SITE).postProcessAfterInitialization(store, "messageSource");

        assertThat(store.getMessage(CODE, null, POLISH)).isEqualTo("Zapytaj nas");
    }

    @Test
    void keepsTheStoresFallbackMessages() {
        StaticMessageSource behind = new StaticMessageSource();
        behind.addMessage("theirs", POLISH, "x");
        store.setParentMessageSource(behind);
        new Messages(Side.SITE).postProcessAfterInitialization(store, "messageSource");

        assertThat(store.getMessage("theirs", null, POLISH)).isEqualTo("x");
        assertThat(store.getMessage(CODE, null, POLISH)).startsWith("Zg");
    }
}
