package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * {@code msg("aftersale.code", arg1, …)}: a localized message, or the code itself if it is not
 * defined.
 */
class MessageFunction implements TemplateMethodModelEx {

    private final MessageSource messages;
    private final Locale locale;

    MessageFunction(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String code = FunctionArguments.text(arguments, 0, "msg");
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = FunctionArguments.plain((TemplateModel) arguments.get(i + 1));
        }
        return messages.getMessage(code, values.length == 0 ? null : values, code, locale);
    }
}
