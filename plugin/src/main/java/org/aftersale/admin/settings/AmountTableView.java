package org.aftersale.admin.settings;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aftersale.host.role.StoreRoles;
import org.aftersale.render.MoneyText;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.settings.AmountTable;
import org.aftersale.settings.AmountTableSetting;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Amounts by role and currency: a row for each role of the store. */
@Component("aftersaleAmountTableView")
public class AmountTableView implements SettingView {

    private static final String UNLIMITED = "unlimited";

    @Autowired protected StoreRoles roles;
    @Autowired protected PageTexts texts;

    @Override
    public boolean shows(Setting<?> setting) {
        return setting instanceof AmountTableSetting;
    }

    @Override
    public PageModel field(EditedSetting now, SettingInput input, Locale locale) {
        AmountTableSetting setting = (AmountTableSetting) now.getSetting();
        AmountTable table = setting.table(now.getText());
        Map<String, String> rows = new TreeMap<String, String>(roles.all());
        table.rows().forEach(row -> rows.putIfAbsent(row, row));
        Set<String> currencies = new LinkedHashSet<String>();
        currencies.add(setting.getUsualCurrency());
        currencies.addAll(table.currencies());
        List<PageModel> models = new ArrayList<PageModel>();
        List<PageModel> cells = new ArrayList<PageModel>();
        rows.forEach(
                (row, description) -> {
                    PageModel model = row(setting, table, row, currencies, input, locale, cells);
                    models.add(model.with("code", row).with("name", description));
                });
        String newCurrency = SettingInput.field(setting, AmountTableSetting.NEW_CURRENCY);
        return PageModel.create()
                .with("kind", "table")
                .with("name", SettingInput.field(setting))
                .with("columns", currencies)
                .with("rows", models)
                .with("cells", cells)
                .with("currencyName", newCurrency)
                .with("currency", input == null ? "" : typed(input, newCurrency));
    }

    private static PageModel row(
            AmountTableSetting setting,
            AmountTable table,
            String row,
            Set<String> currencies,
            SettingInput input,
            Locale locale,
            List<PageModel> cells) {
        List<PageModel> own = new ArrayList<PageModel>();
        for (String currency : currencies) {
            String part = currency + '-' + row;
            String value =
                    input == null
                            ? amount(table.cell(row, currency), currency, locale)
                            : typed(input, SettingInput.field(setting, part));
            own.add(cell(setting, part, value).with("currency", currency));
        }
        String added = AmountTableSetting.NEW + '-' + row;
        PageModel extra =
                cell(
                        setting,
                        added,
                        input == null ? "" : typed(input, SettingInput.field(setting, added)));
        String any = AmountTableSetting.ANY + '-' + row;
        boolean unlimited =
                input == null
                        ? table.cell(row, AmountTable.ANY) == AmountTable.UNLIMITED
                        : input.text(setting, any) != null;
        cells.addAll(own);
        cells.add(extra);
        return PageModel.create()
                .with("cells", own)
                .with("extra", extra)
                .with("any", cell(setting, any, "on").with("checked", unlimited));
    }

    private static PageModel cell(AmountTableSetting setting, String part, String value) {
        return PageModel.create()
                .with("id", "afs-" + setting.getKey() + '-' + part)
                .with("name", SettingInput.field(setting, part))
                .with("value", value);
    }

    private static String typed(SettingInput input, String field) {
        String typed = input.text(field);
        return typed == null ? "" : typed;
    }

    /** As it can be typed again; empty for none. */
    private static String amount(long minor, String currency, Locale locale) {
        if (minor == 0) {
            return "";
        }
        if (minor == AmountTable.UNLIMITED) {
            return UNLIMITED;
        }
        char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        String units = AmountTable.units(minor, currency).toPlainString();
        return units.replaceFirst("\\.0+$", "").replace('.', sign);
    }

    @Override
    public List<String> words(Setting<?> setting, String text, Locale locale) {
        AmountTable table = ((AmountTableSetting) setting).table(text);
        List<String> lines = new ArrayList<String>();
        for (String row : table.rows()) {
            List<String> amounts = new ArrayList<String>();
            if (table.cell(row, AmountTable.ANY) == AmountTable.UNLIMITED) {
                amounts.add(texts.text(locale, "aftersale.setting.table.everything"));
            }
            for (String currency : table.currencies()) {
                long minor = table.cell(row, currency);
                if (minor == AmountTable.UNLIMITED) {
                    amounts.add(
                            currency
                                    + ' '
                                    + texts.text(locale, "aftersale.setting.table.unlimited"));
                } else if (minor > 0) {
                    amounts.add(MoneyText.of(minor, currency, locale));
                }
            }
            lines.add(row + ": " + String.join(", ", amounts));
        }
        return lines;
    }
}
