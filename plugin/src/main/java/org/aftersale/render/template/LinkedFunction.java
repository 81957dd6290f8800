package org.aftersale.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.aftersale.render.LinkedText;

/**
 * {@code linked(text)}: a person's text as HTML with its addresses as links; {@code linked(text,
 * style)} with an inline style, for mails.
 */
final class LinkedFunction implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String text = FunctionArguments.text(arguments, 0, "linked");
        String look = arguments.size() > 1 ? FunctionArguments.text(arguments, 1, "linked") : null;
        return HTMLOutputFormat.INSTANCE.fromMarkup(LinkedText.of(text, look).toString());
    }
}
