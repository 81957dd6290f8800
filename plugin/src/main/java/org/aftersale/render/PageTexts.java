package org.aftersale.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.shared.Amount;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.MessageReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Resolves messages in a language from the store's message source, where the merchant's texts
 * override ours.
 */
@Component("aftersalePageTexts")
public class PageTexts {

    private final MessageSource messages;

    @Autowired
    public PageTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The message, or its key if it is not defined.
     *
     * @param arguments an {@link Amount} is formatted as money in that locale
     */
    public String text(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, formatted(locale, arguments), code, locale);
    }

    /** Formats amounts in the reader's locale. */
    private static Object[] formatted(Locale locale, Object... arguments) {
        if (arguments.length == 0) {
            return null;
        }
        Object[] localized = arguments.clone();
        for (int i = 0; i < localized.length; i++) {
            if (localized[i] instanceof Amount) {
                Amount amount = (Amount) localized[i];
                localized[i] = MoneyText.of(amount.getMinor(), amount.getCurrency(), locale);
            }
        }
        return localized;
    }

    public String text(Locale locale, MessageReference messageReference) {
        return text(locale, messageReference.getCode(), messageReference.getArguments());
    }

    /** The validation errors of each field in that language. */
    public Map<String, List<String>> text(Locale locale, FieldErrors errors) {
        Map<String, List<String>> localized = new LinkedHashMap<String, List<String>>();
        errors.asMap()
                .forEach(
                        (field, texts) -> {
                            List<String> sentences = new ArrayList<String>();
                            texts.forEach(
                                    messageReference ->
                                            sentences.add(text(locale, messageReference)));
                            localized.put(field, sentences);
                        });
        return localized;
    }
}
