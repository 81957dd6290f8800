package org.aftersale.admin.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.claim.legal.ClaimEvents;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalRegime;
import org.aftersale.law.rule.LawRule;
import org.aftersale.parcel.Parcel;
import org.aftersale.regime.OrderLaw;
import org.aftersale.render.PageModel;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.springframework.stereotype.Component;

/**
 * Builds the panel "Which law applies": the regime of an order, its clocks and the shop's duties.
 */
@Component("aftersaleLawPanel")
public class LawPanel {

    @Resource(name = "aftersaleOrderLaw")
    protected OrderLaw law;

    @Resource(name = "aftersaleClaimDesk")
    protected ClaimDesk claims;

    @Resource(name = "aftersaleWithdrawalDesk")
    protected WithdrawalDesk withdrawals;

    @Resource(name = "aftersaleClockModels")
    protected ClockModels clocks;

    /**
     * Who may not read cases sees the clocks without those of claims, and is told so.
     *
     * @param parcels the order's
     */
    public PageModel of(StaffMember me, StoreOrder order, List<Parcel> parcels, Locale locale) {
        return me.hasPermission(Permission.READ)
                ? of(me, order, parcels, claims.ofOrder(me, order.getId()), true, locale)
                : model(order, parcels, Collections.<LegalEvent>emptyList(), locale)
                        .with("withoutClaims", true);
    }

    /**
     * @param its all claims of the order
     * @param withdrawn whether anything was withdrawn from, which costs a statement
     */
    public PageModel of(
            StaffMember me,
            StoreOrder order,
            List<Parcel> parcels,
            List<Claim> its,
            boolean withdrawn,
            Locale locale) {
        List<LegalEvent> events = new ArrayList<LegalEvent>(ClaimEvents.of(its));
        if (withdrawn) {
            events.addAll(withdrawals.events(me, order.getId()));
        }
        return model(order, parcels, events, locale);
    }

    private PageModel model(
            StoreOrder order, List<Parcel> parcels, List<LegalEvent> events, Locale locale) {
        LegalAssessment assessment = law.of(order, parcels, events);
        return regime(assessment.getRegime(), locale)
                .with("clocks", clocks.of(assessment.getClocks(), order))
                .with("duties", duties(assessment.getDuties()));
    }

    private PageModel regime(LegalRegime regime, Locale locale) {
        return PageModel.create()
                .with("known", regime.isKnown())
                .with("basisCode", regime.getBasis().name())
                .with("country", country(regime.getCountry(), locale))
                .with("buyerCode", regime.getBuyer().name())
                .with("contract", clocks.day(regime.getContract()));
    }

    /** Its name in the reader's language; the code itself if Java knows no name. */
    private static String country(String code, Locale locale) {
        return code == null ? null : new Locale("", code).getDisplayCountry(locale);
    }

    private static List<PageModel> duties(List<LawRule> duties) {
        return duties.stream()
                .map(
                        duty ->
                                PageModel.create()
                                        .with("code", duty.getCode().name())
                                        .with("source", duty.getRecord().getSource()))
                .collect(Collectors.toList());
    }
}
