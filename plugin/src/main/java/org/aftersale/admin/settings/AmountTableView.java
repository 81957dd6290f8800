package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        AmountFields fields = new AmountFields(setting, table, input, locale);
        Set<String> currencies = new LinkedHashSet<String>();
        currencies.add(setting.getUsualCurrency());
        currencies.addAll(table.currencies());
        boolean isLimit = setting.getOnlyRow() == null;
        List<PageModel> rows = new ArrayList<PageModel>();
        List<PageModel> cells = new ArrayList<PageModel>();
        rows(setting, table, locale)
                .forEach(
                        (code, name) -> {
                            List<PageModel> own =
                                    currencies.stream()
                                            .map(currency -> fields.cell(code, currency))
                                            .collect(Collectors.toList());
                            PageModel extra = fields.extra(code);
                            cells.addAll(own);
                            cells.add(extra);
                            PageModel row = row(code, name, own, extra);
                            rows.add(isLimit ? row.with("any", fields.any(code)) : row);
                        });
        return PageModel.create()
                .with("kind", "table")
                .with("name", SettingInput.field(setting))
                .with("limits", isLimit)
                .with("columns", currencies)
                .with("rows", rows)
                .with("cells", cells)
                .with("currencyName", SettingInput.field(setting, AmountTableSetting.NEW_CURRENCY))
                .with("currency", fields.newCurrency());
    }

    /** The store's roles, and those of the table that the store has no longer; or the only row. */
    private Map<String, String> rows(AmountTableSetting setting, AmountTable table, Locale locale) {
        String only = setting.getOnlyRow();
        if (only != null) {
            return Collections.singletonMap(only, nameOf(only, locale));
        }
        Map<String, String> rows = new TreeMap<String, String>(roles.all());
        table.rows().forEach(row -> rows.putIfAbsent(row, row));
        return rows;
    }

    private String nameOf(String onlyRow, Locale locale) {
        return texts.text(locale, "aftersale.setting.table.row." + onlyRow);
    }

    private static PageModel row(String code, String name, List<PageModel> cells, PageModel extra) {
        return PageModel.create()
                .with("code", code)
                .with("name", name)
                .with("cells", cells)
                .with("extra", extra);
    }

    @Override
    public List<String> words(Setting<?> setting, String text, Locale locale) {
        AmountTable table = ((AmountTableSetting) setting).table(text);
        boolean isLimit = ((AmountTableSetting) setting).getOnlyRow() == null;
        return table.rows().stream()
                .map(
                        row ->
                                (isLimit ? row + ": " : "")
                                        + String.join(", ", amounts(table, row, locale)))
                .collect(Collectors.toList());
    }

    private List<String> amounts(AmountTable table, String row, Locale locale) {
        List<String> amounts = new ArrayList<String>();
        if (table.cell(row, AmountTable.ANY) == AmountTable.UNLIMITED) {
            amounts.add(texts.text(locale, "aftersale.setting.table.everything"));
        }
        for (String currency : table.currencies()) {
            long minor = table.cell(row, currency);
            if (minor == AmountTable.UNLIMITED) {
                String unlimited = texts.text(locale, "aftersale.setting.table.unlimited");
                amounts.add(currency + ' ' + unlimited);
            } else if (minor > 0) {
                amounts.add(MoneyText.of(minor, currency, locale));
            }
        }
        return amounts;
    }
}
