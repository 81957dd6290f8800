package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aftersale.shared.Amount;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class PageTextsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final PageTexts texts = new PageTexts(messages);

    @Test
    void showsTheCodeOfAMissingMessage() {
        assertThat(texts.text(Locale.US, "aftersale.gone", "x")).isEqualTo("aftersale.gone");
    }

    @Test
    void formatsAmountsInMessagesInTheReadersLocale() {
        messages.addMessage("left", Locale.US, "{0} is left of {1}");
        messages.addMessage("left", Locale.GERMANY, "{0} von {1} sind übrig");
        MessageReference messageReference =
                MessageReference.of(
                        "left", Amount.ofMinor(123_450, "USD"), Amount.ofMinor(500, "JPY"));
        assertThat(texts.text(Locale.US, messageReference)).isEqualTo("$1,234.50 is left of ¥500");
        assertThat(texts.text(Locale.GERMANY, messageReference))
                .contains("1.234,50")
                .contains("500");
        assertThat(messageReference.getArguments()).contains(Amount.ofMinor(500, "JPY"));
    }
}
