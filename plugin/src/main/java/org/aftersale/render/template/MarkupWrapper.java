package org.aftersale.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.aftersale.render.Markup;

/** FreeMarker's default object wrapper, plus {@link Markup} as unescaped HTML. */
class MarkupWrapper extends DefaultObjectWrapper {

    MarkupWrapper(DefaultObjectWrapperBuilder settings) {
        super(settings, true);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof Markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(value.toString())
                : super.handleUnknownType(value);
    }
}
