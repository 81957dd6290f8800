package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aftersale.render.PluralForm;
import org.springframework.context.MessageSource;

/**
 * {@code plural("aftersale.code", n, arg1, …)}: the message in the plural category of n, with n as
 * {@code {0}}. Falls back to {@code code.other} if the category's message is missing.
 */
class PluralFunction implements TemplateMethodModelEx {

    private final MessageSource messages;
    private final Locale locale;
    private final Locale language;

    PluralFunction(MessageSource messages, Locale locale, Locale language) {
        this.messages = messages;
        this.locale = locale;
        this.language = language;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String code = FunctionArguments.text(arguments, 0, "plural");
        Number number = FunctionArguments.number(arguments, 1, "plural");
        List<Object> values = new ArrayList<>();
        values.add(number);
        for (int i = 2; i < arguments.size(); i++) {
            values.add(FunctionArguments.plain((TemplateModel) arguments.get(i)));
        }
        String text = say(code, PluralForm.of(number.longValue(), language), values);
        text = text == null ? say(code, PluralForm.OTHER, values) : text;
        return text == null ? code : text;
    }

    private String say(String code, PluralForm form, List<Object> values) {
        return messages.getMessage(code + form.suffix(), values.toArray(), null, locale);
    }
}
