package org.aftersale.render.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.render.MoneyText;

/**
 * {@code money(m)}, where m has {@code minor} and {@code currency}. Its formats are those of one
 * page: a page shows many amounts of one currency.
 */
class MoneyFunction implements TemplateMethodModelEx {

    private final Locale locale;
    private final Map<Currency, NumberFormat> formats = new HashMap<>();

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
                known -> formats.computeIfAbsent(known, one -> MoneyText.format(one, locale)));
    }
}
