package org.aftersale.render.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import java.util.Locale;
import org.aftersale.render.MoneyText;

/** {@code money(m)}, where m has {@code minor} and {@code currency}. */
class MoneyFunction implements TemplateMethodModelEx {

    private final Locale locale;

    MoneyFunction(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        TemplateModel money = FunctionArguments.model(arguments, 0, "money");
        if (!(money instanceof TemplateHashModel)) {
            throw new TemplateModelException("money(): expects {minor, currency}");
        }
        TemplateModel minor = ((TemplateHashModel) money).get("minor");
        TemplateModel currency = ((TemplateHashModel) money).get("currency");
        if (!(minor instanceof TemplateNumberModel) || currency == null) {
            throw new TemplateModelException("money(): expects {minor, currency}");
        }
        return MoneyText.of(
                ((TemplateNumberModel) minor).getAsNumber().longValue(),
                String.valueOf(FunctionArguments.plain(currency)),
                locale);
    }
}
