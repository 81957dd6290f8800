package org.aftersale.regime.rule;

import javax.annotation.Resource;
import org.aftersale.settings.SettingsArea;
import org.springframework.stereotype.Component;

/** The page of the rows in the list of the settings' pages: counts the merchant's own. */
@Component("aftersaleLawRowsArea")
public class LawRowsArea implements SettingsArea {

    @Resource(name = "aftersaleLawRows")
    protected LawRowsSetting rows;

    @Override
    public String getGroup() {
        return LawRowsDesk.GROUP;
    }

    @Override
    public long count() {
        return rows.get().size();
    }
}
