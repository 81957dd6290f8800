package org.aftersale.admin.settings;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.aftersale.render.PageModel;
import org.aftersale.settings.AmountTable;
import org.aftersale.settings.AmountTableSetting;
import org.aftersale.settings.SettingInput;

/** The fields of a table of amounts. */
final class AmountFields {

    private static final String UNLIMITED = "unlimited";

    private final AmountTableSetting setting;
    private final AmountTable stored;
    private final SettingInput input;
    private final Locale locale;

    /**
     * @param input what was typed; null to show what is stored
     */
    AmountFields(
            AmountTableSetting setting, AmountTable stored, SettingInput input, Locale locale) {
        this.setting = setting;
        this.stored = stored;
        this.input = input;
        this.locale = locale;
    }

    PageModel cell(String row, String currency) {
        String part = currency + '-' + row;
        String amount = amount(stored.cell(row, currency), currency);
        return field(part).with("value", typed(part, amount)).with("currency", currency);
    }

    /** In the column of the new currency. */
    PageModel extra(String row) {
        String part = AmountTableSetting.NEW + '-' + row;
        return field(part).with("value", typed(part, ""));
    }

    /** The box that lifts the limit in every currency. */
    PageModel any(String row) {
        String part = AmountTableSetting.ANY + '-' + row;
        boolean checked =
                input == null
                        ? stored.cell(row, AmountTable.ANY) == AmountTable.UNLIMITED
                        : input.text(setting, part) != null;
        return field(part).with("checked", checked);
    }

    String newCurrency() {
        return typed(AmountTableSetting.NEW_CURRENCY, "");
    }

    private PageModel field(String part) {
        return PageModel.create()
                .with("id", "afs-" + setting.getKey() + '-' + part)
                .with("name", SettingInput.field(setting, part));
    }

    private String typed(String part, String otherwise) {
        if (input == null) {
            return otherwise;
        }
        String typed = input.text(setting, part);
        return typed == null ? "" : typed;
    }

    /** As it can be typed again; empty for none. */
    private String amount(long minor, String currency) {
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
}
