package org.aftersale.regime.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.aftersale.law.table.LawTable;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingDefault;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.FieldErrors;

/** The latest check of each shipped row, by the row's key. */
public class LawChecksSetting extends Setting<Map<String, LawCheck>> {

    private static final String HEAD = "row,on,by\r\n";

    public LawChecksSetting(String group, String key) {
        super(group, key, SettingDefault.none());
    }

    /** A stored text as checks. */
    public Map<String, LawCheck> checks(String text) {
        return parse(text);
    }

    /** The text with one more check, or a newer one. */
    String with(String text, LawCheck check) {
        Map<String, LawCheck> checks = new TreeMap<String, LawCheck>(parse(text));
        checks.put(check.getRow(), check);
        return format(checks);
    }

    @Override
    protected Map<String, LawCheck> parse(String text) {
        Map<String, LawCheck> checks = new LinkedHashMap<String, LawCheck>();
        if (!text.isEmpty()) {
            LawTable.parse(
                            HEAD,
                            text,
                            row ->
                                    new LawCheck(
                                            row.get("row"),
                                            LocalDate.parse(row.get("on")),
                                            row.get("by")))
                    .forEach(check -> checks.put(check.getRow(), check));
        }
        return Collections.unmodifiableMap(checks);
    }

    @Override
    protected String format(Map<String, LawCheck> value) {
        StringBuilder text = new StringBuilder(value.isEmpty() ? "" : HEAD);
        value.values()
                .forEach(
                        check ->
                                text.append(
                                                LawTable.line(
                                                        check.getRow(),
                                                        check.getOn(),
                                                        check.getBy()))
                                        .append("\r\n"));
        return text.toString();
    }

    /** No form has it as a field: {@link LawRowsDesk} changes it row by row. */
    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        return input.seen(this);
    }
}
