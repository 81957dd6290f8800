package org.aftersale.regime;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.law.DeliveryFact;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalClocks;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalPlace;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.calendar.CountryZones;
import org.aftersale.parcel.Parcel;
import org.springframework.stereotype.Service;

@Service("aftersaleOrderLaw")
public class OrderLawImpl implements OrderLaw {

    @Resource(name = "aftersaleLegalClocks")
    protected LegalClocks law;

    @Resource(name = "aftersaleCountryZones")
    protected CountryZones zones;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId shopZone;

    @Resource(name = "aftersaleBuyers")
    protected Buyers buyers;

    @Resource(name = "aftersaleDeliveryFacts")
    protected DeliveryFacts deliveries;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public LegalAssessment of(StoreOrder order, List<LegalEvent> events) {
        return assess(order, deliveries.of(order), events);
    }

    @Override
    public Map<Long, LegalAssessment> of(Collection<StoreOrder> orders) {
        Map<Long, LegalAssessment> assessments = new HashMap<Long, LegalAssessment>();
        Map<Long, List<DeliveryFact>> its = deliveries.of(orders);
        for (StoreOrder order : orders) {
            List<DeliveryFact> facts = its.get(order.getId());
            assessments.put(
                    order.getId(), assess(order, facts, Collections.<LegalEvent>emptyList()));
        }
        return assessments;
    }

    @Override
    public LegalAssessment of(StoreOrder order, List<Parcel> parcels, List<LegalEvent> events) {
        return assess(order, deliveries.of(order, parcels), events);
    }

    private LegalAssessment assess(
            StoreOrder order, List<DeliveryFact> delivered, List<LegalEvent> events) {
        OrderFacts facts =
                OrderFacts.of(place(order), buyers.of(order), order.getSubmittedAt())
                        .withDeliveries(delivered)
                        .withEvents(events);
        return law.assess(facts, clock.millis());
    }

    private LegalPlace place(StoreOrder order) {
        ShipTo address = order.getShipTo().orElse(null);
        if (address == null || address.getCountry() == null) {
            return new LegalPlace(null, null, shopZone);
        }
        String country = address.getCountry().toUpperCase(Locale.ROOT);
        return new LegalPlace(
                country, zones.zoneOf(country, address.getPostalCode()).orElse(null), shopZone);
    }
}
