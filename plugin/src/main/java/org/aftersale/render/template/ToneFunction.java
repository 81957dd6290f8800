package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import org.aftersale.render.StatusTones;

/** {@code tone("CODE")}: the tone of a status, as named in the style sheets. */
public final class ToneFunction {

    private ToneFunction() {}

    static TemplateMethodModelEx of(StatusTones tones) {
        return arguments -> tones.of(FunctionArguments.text(arguments, 0, "tone")).getCode();
    }
}
