package org.aftersale.guarantee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.LegalClocks;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.rule.EuMembers;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.parcel.Parcel;
import org.aftersale.regime.OrderLaw;
import org.aftersale.settings.YesNoSetting;
import org.springframework.stereotype.Service;

/** The law decides; asks for a picture first, which most shops outside the Union have none of. */
@Service("aftersaleShownNotices")
public class ShownNoticesImpl implements ShownNotices {

    @Resource(name = "aftersaleNoticeMemory")
    protected NoticeMemory notices;

    @Resource(name = "aftersaleNoticeTexts")
    protected NoticeTexts texts;

    @Resource(name = "aftersaleNoticeLanguages")
    protected NoticeLanguages languages;

    @Resource(name = "aftersaleSellsToEu")
    protected YesNoSetting sellsToEu;

    @Resource(name = "aftersaleLegalClocks")
    protected LegalClocks law;

    @Resource(name = "aftersaleOrderLaw")
    protected OrderLaw orderLaw;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public Optional<ShownNotice> ofGoods(Locale customer) {
        return sellsToEu.get()
                ? find(customer).filter(any -> isDutyToday()).map(texts::shown)
                : Optional.<ShownNotice>empty();
    }

    /** As if the contract were concluded today, with a consumer somewhere in the Union. */
    private boolean isDutyToday() {
        LocalDate today = Instant.ofEpochMilli(clock.millis()).atZone(zone).toLocalDate();
        return EuMembers.all().stream()
                .anyMatch(
                        country -> law.rule(country, RuleCode.GUARANTEE_NOTICE, today).isPresent());
    }

    @Override
    public Optional<ShownNotice> ofOrder(StoreOrder order, Locale customer) {
        return find(customer).filter(any -> isDuty(order)).map(texts::shown);
    }

    /** No parcel or event bears on it. */
    private boolean isDuty(StoreOrder order) {
        return orderLaw.of(
                        order, Collections.<Parcel>emptyList(), Collections.<LegalEvent>emptyList())
                .duty(RuleCode.GUARANTEE_NOTICE)
                .isPresent();
    }

    private Optional<GuaranteeNotice> find(Locale customer) {
        List<GuaranteeNotice> all = notices.current();
        Optional<GuaranteeNotice> own = in(all, customer.getLanguage());
        return own.isPresent() ? own : in(all, languages.byDefault());
    }

    private static Optional<GuaranteeNotice> in(List<GuaranteeNotice> all, String language) {
        return all.stream().filter(notice -> notice.getLanguage().equals(language)).findFirst();
    }
}
