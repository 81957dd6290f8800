package org.aftersale.render.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** Reads the arguments of a template function; errors name the function that was called wrongly. */
public final class FunctionArguments {

    private FunctionArguments() {}

    static TemplateModel model(List<?> arguments, int index, String function)
            throws TemplateModelException {
        if (arguments.size() <= index || arguments.get(index) == null) {
            throw new TemplateModelException(
                    function + "(): argument " + (index + 1) + " is missing");
        }
        return (TemplateModel) arguments.get(index);
    }

    static String text(List<?> arguments, int index, String function)
            throws TemplateModelException {
        Object value = plain(model(arguments, index, function));
        return value == null ? "" : value.toString();
    }

    static Number number(List<?> arguments, int index, String function)
            throws TemplateModelException {
        TemplateModel model = model(arguments, index, function);
        if (!(model instanceof TemplateNumberModel)) {
            throw new TemplateModelException(
                    function + "(): argument " + (index + 1) + " is not a number");
        }
        return ((TemplateNumberModel) model).getAsNumber();
    }

    /** A string or number unchanged; anything else as text. */
    static Object plain(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateNumberModel) {
            return ((TemplateNumberModel) model).getAsNumber();
        }
        if (model instanceof TemplateScalarModel) {
            return ((TemplateScalarModel) model).getAsString();
        }
        return model == null ? "" : model.toString();
    }
}
