package org.aftersale.settings;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.shared.AmountParser;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/**
 * Amounts by row and currency. A field for each: its part is the currency, a dash and the row; that
 * of a currency that is not in the table yet begins with {@link #NEW}, which another field names.
 */
public class AmountTableSetting extends Setting<AmountTable> {

    /** In place of the currency of the new column. */
    public static final String NEW = "NEW";

    /** In place of the currency: no limit in any. */
    public static final String ANY = "ANY";

    /** The field with the currency of the new column. */
    public static final String NEW_CURRENCY = "currency";

    private static final Pattern CELL = Pattern.compile("([A-Z]{3})-([A-Za-z0-9_]{1,100})");
    private static final String UNLIMITED = "unlimited";

    private final String usualCurrency;
    private final String onlyRow;

    /**
     * @param usualCurrency of amounts of the default that name none, and a column of every table;
     *     ISO 4217
     */
    public AmountTableSetting(
            String group, String key, SettingDefault byDefault, String usualCurrency) {
        this(group, key, byDefault, usualCurrency, null);
    }

    /**
     * @param onlyRow of a table that has a single row; null: its rows are the store's roles
     */
    public AmountTableSetting(
            String group,
            String key,
            SettingDefault byDefault,
            String usualCurrency,
            String onlyRow) {
        super(group, key, byDefault);
        this.usualCurrency = usualCurrency.trim();
        this.onlyRow = onlyRow;
    }

    /** A table that is always the same, for code that is built by hand. */
    public static AmountTableSetting of(String text, String usualCurrency) {
        return new AmountTableSetting(
                "fixed", "fixed", new SettingDefault("fixed", text), usualCurrency);
    }

    public String getUsualCurrency() {
        return usualCurrency;
    }

    /** Null if its rows are the store's roles. */
    public String getOnlyRow() {
        return onlyRow;
    }

    /** A stored text as a table. */
    public AmountTable table(String text) {
        return parse(text);
    }

    @Override
    protected AmountTable parse(String text) {
        return AmountTable.parse(text, usualCurrency);
    }

    @Override
    protected String format(AmountTable value) {
        return value.toString();
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String added = newCurrency(input, errors);
        Map<String, Map<String, Long>> rows = new TreeMap<String, Map<String, Long>>();
        for (String part : input.parts(this)) {
            Matcher cell = CELL.matcher(part);
            if (!cell.matches()) {
                continue;
            }
            Map<String, Long> row =
                    rows.computeIfAbsent(cell.group(2), any -> new TreeMap<String, Long>());
            if (cell.group(1).equals(ANY)) {
                row.put(AmountTable.ANY, AmountTable.UNLIMITED);
                continue;
            }
            String currency = cell.group(1).equals(NEW) ? added : cell.group(1);
            Long amount = amount(input, part, currency, errors);
            if (amount != null) {
                row.put(currency, amount);
            }
        }
        return new AmountTable(rows).toString();
    }

    /** Null if none was typed, or none that exists. */
    private String newCurrency(SettingInput input, FieldErrors errors) {
        String code = UserText.line(input.text(this, NEW_CURRENCY)).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!isCurrency(code)) {
            errors.add(SettingInput.field(this, NEW_CURRENCY), "aftersale.error.setting.currency");
            return null;
        }
        return code;
    }

    private static boolean isCurrency(String code) {
        try {
            return code.matches("[A-Z]{3}") && Currency.getInstance(code) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Null if nothing was typed, or an error was added. */
    private Long amount(SettingInput input, String part, String currency, FieldErrors errors) {
        String typed = UserText.line(input.text(this, part));
        if (typed.isEmpty()) {
            return null;
        }
        String field = SettingInput.field(this, part);
        if (currency == null || !isCurrency(currency)) {
            errors.add(SettingInput.field(this, NEW_CURRENCY), "aftersale.error.setting.currency");
            return null;
        }
        if (typed.equalsIgnoreCase(UNLIMITED)) {
            return AmountTable.UNLIMITED;
        }
        AmountParser amount = AmountParser.read(typed, input.getLocale(), currency);
        if (amount.getError() == null || amount.getError() == AmountParser.Complaint.ZERO) {
            return amount.getMinor();
        }
        String code = amount.getError().name().toLowerCase(Locale.ROOT).replace('_', '-');
        errors.add(field, "aftersale.error.sum." + code, currency);
        return null;
    }
}
