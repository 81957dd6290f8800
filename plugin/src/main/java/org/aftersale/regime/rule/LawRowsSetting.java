package org.aftersale.regime.rule;

import java.util.List;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingDefault;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.FieldErrors;

/**
 * The merchant's rows. One value, because whether a row fits depends on the others: of two people
 * who change rows at once, the second one's is checked again.
 */
public class LawRowsSetting extends Setting<List<LawRule>> {

    public LawRowsSetting(String group, String key) {
        super(group, key, SettingDefault.none());
    }

    /** A stored text as rows. */
    public List<LawRule> rows(String text) {
        return parse(text);
    }

    /** Rows as they are stored. */
    String text(List<LawRule> rows) {
        return format(rows);
    }

    @Override
    protected List<LawRule> parse(String text) {
        return LawRuleText.read(text);
    }

    @Override
    protected String format(List<LawRule> value) {
        return LawRuleText.write(value);
    }

    /** No form has it as a field: {@link LawRowsDesk} changes it row by row. */
    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        return input.seen(this);
    }
}
