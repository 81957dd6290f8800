package org.aftersale.admin.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import javax.annotation.Resource;
import org.aftersale.law.rule.EuMembers;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Rows of the law in words. */
@Component("aftersaleLawWords")
public class LawWords {

    @Autowired protected PageTexts texts;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId shopZone;

    String country(String code, Locale locale) {
        return code.equals(EuMembers.GENERAL)
                ? texts.text(locale, "aftersale.law.row.general")
                : new Locale("", code).getDisplayCountry(locale);
    }

    String rule(LawRule rule, Locale locale) {
        return texts.text(locale, "aftersale.law.rule." + rule.getCode());
    }

    /** Such as “days: 14”, or that it is a duty. */
    private String value(LawRule rule, Locale locale) {
        if (rule.getUnit() == null) {
            return texts.text(locale, "aftersale.law.row.duty");
        }
        String unit = texts.text(locale, "aftersale.law.row.unit." + rule.getUnit());
        String value = unit + ": " + rule.getValue();
        return rule.getOption() == RuleOption.NONE
                ? value
                : value + ", " + texts.text(locale, "aftersale.law.option." + rule.getOption());
    }

    /** A row in one line. */
    String line(LawRule rule, Locale locale) {
        return country(rule.getCountry(), locale)
                + ", "
                + rule(rule, locale)
                + " ("
                + rule.getDates()
                + "): "
                + value(rule, locale)
                + "; "
                + rule.getRecord().getSource()
                + "; "
                + texts.text(
                        locale,
                        "aftersale.law.row.checked",
                        String.valueOf(rule.getRecord().getCheckedOn()),
                        rule.getRecord().getOwner());
    }

    /**
     * Templates print days as instants in the shop's time zone: noon there is on that day.
     *
     * @param day null for none
     */
    Long day(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(shopZone).toInstant().toEpochMilli();
    }
}
