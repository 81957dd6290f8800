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

/** Says things in a language, from the store's message source: the merchant's own words win. */
@Component("aftersalePageTexts")
public class PageTexts {

    private final MessageSource messages;

    @Autowired
    public PageTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The message; the key itself where nobody has written one.
     *
     * @param arguments an {@link Amount} is said as money of that language
     */
    public String say(Locale locale, String code, Object... arguments) {
        return messages.getMessage(code, readable(locale, arguments), code, locale);
    }

    /** Sums are written as the reader's locale writes them. */
    private static Object[] readable(Locale locale, Object... arguments) {
        if (arguments.length == 0) {
            return null;
        }
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            if (said[i] instanceof Amount) {
                Amount sum = (Amount) said[i];
                said[i] = MoneyText.of(sum.getMinor(), sum.getCurrency(), locale);
            }
        }
        return said;
    }

    public String say(Locale locale, MessageReference messageReference) {
        return say(locale, messageReference.getCode(), messageReference.getArguments());
    }

    /** Each field's complaints in that language. */
    public Map<String, List<String>> say(Locale locale, FieldErrors errors) {
        Map<String, List<String>> said = new LinkedHashMap<String, List<String>>();
        errors.asMap()
                .forEach(
                        (field, texts) -> {
                            List<String> sentences = new ArrayList<String>();
                            texts.forEach(
                                    messageReference ->
                                            sentences.add(say(locale, messageReference)));
                            said.put(field, sentences);
                        });
        return said;
    }
}
