package org.aftersale.health.monitor;

import javax.annotation.Resource;
import org.aftersale.guarantee.GuaranteeNotice;
import org.aftersale.guarantee.GuaranteeNoticeDesk;
import org.aftersale.guarantee.NoticeLanguages;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.host.StaffMember;
import org.aftersale.settings.YesNoSetting;

/** Checks whether a shop that sells to the European Union has its guarantee notice to show. */
public class GuaranteeNoticeCheck implements HealthCheck {

    @Resource(name = "aftersaleGuaranteeNoticeDesk")
    protected GuaranteeNoticeDesk desk;

    @Resource(name = "aftersaleNoticeLanguages")
    protected NoticeLanguages languages;

    @Resource(name = "aftersaleSellsToEu")
    protected YesNoSetting sellsToEu;

    @Override
    public String name() {
        return "guarantee";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        if (!sellsToEu.get()) {
            return HealthPart.good("aftersale.health.guarantee.off");
        }
        HealthPart part = HealthPart.good("aftersale.health.guarantee.good");
        boolean shown =
                desk.current(staff).stream()
                        .map(GuaranteeNotice::getLanguage)
                        .anyMatch(languages.byDefault()::equals);
        if (!shown) {
            part.found(HealthStatus.LOOK, "aftersale.health.guarantee.none");
        }
        return part;
    }
}
