package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code thumbnail(address)}: where the store has a small version of one of its pictures. */
final class ThumbnailFunction implements TemplateMethodModelEx {

    private final UnaryOperator<String> thumbnails;

    ThumbnailFunction(UnaryOperator<String> thumbnails) {
        this.thumbnails = thumbnails;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        return thumbnails.apply(FunctionArguments.text(arguments, 0, "thumbnail"));
    }
}
