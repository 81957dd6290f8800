package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import java.text.NumberFormat;
import java.util.Locale;

/** {@code number(n)}: formatted with the reader's grouping; not for ids and case numbers. */
final class NumberFunction {

    private NumberFunction() {}

    static TemplateMethodModelEx of(Locale locale) {
        return arguments ->
                NumberFormat.getNumberInstance(locale)
                        .format(FunctionArguments.number(arguments, 0, "number"));
    }
}
