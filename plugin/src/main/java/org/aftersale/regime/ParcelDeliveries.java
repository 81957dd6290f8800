package org.aftersale.regime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.law.DeliveryFact;
import org.aftersale.parcel.DeliveryCertainty;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.Parcels;
import org.springframework.stereotype.Component;

/** From what was reported of the order's parcels, in one statement. */
@Component("aftersaleDeliveryFacts")
public class ParcelDeliveries implements DeliveryFacts {

    @Resource(name = "aftersaleParcels")
    protected Parcels parcels;

    @Override
    public List<DeliveryFact> of(StoreOrder order) {
        return of(Collections.singleton(order)).get(order.getId());
    }

    @Override
    public Map<Long, List<DeliveryFact>> of(Collection<StoreOrder> orders) {
        Map<Long, List<Parcel>> its = parcels.ofOrders(orders);
        Map<Long, List<DeliveryFact>> facts = new HashMap<Long, List<DeliveryFact>>();
        for (StoreOrder order : orders) {
            List<Parcel> known = its.getOrDefault(order.getId(), Collections.<Parcel>emptyList());
            facts.put(order.getId(), of(order, known));
        }
        return facts;
    }

    /**
     * The store records the components of a bundle, not the bundle: such a line counts as delivered
     * with the last parcel of the order.
     */
    @Override
    public List<DeliveryFact> of(StoreOrder order, List<Parcel> parcels) {
        Set<Long> inNone =
                order.getLines().stream().map(StoreOrderLine::getId).collect(Collectors.toSet());
        parcels.forEach(parcel -> inNone.removeAll(parcel.getUnits().keySet()));
        List<DeliveryFact> facts = new ArrayList<DeliveryFact>();
        for (Parcel parcel : parcels) {
            Set<Long> lines = new LinkedHashSet<Long>(inNone);
            lines.addAll(parcel.getUnits().keySet());
            lines.removeIf(line -> !order.line(line).isPresent());
            facts.add(fact(parcel, lines));
        }
        Set<Long> missing = notWhollyPacked(order, parcels);
        if (!missing.isEmpty()) {
            facts.add(DeliveryFact.unknown(missing));
        }
        return facts;
    }

    private static DeliveryFact fact(Parcel parcel, Set<Long> lines) {
        if (parcel.getDeliveredAt() == null || parcel.getStatus() != ParcelStatus.DELIVERED) {
            return DeliveryFact.unknown(lines);
        }
        return parcel.getCertainty() == DeliveryCertainty.ASSUMED
                ? DeliveryFact.assumed(parcel.getDeliveredAt(), lines)
                : DeliveryFact.delivered(parcel.getDeliveredAt(), lines);
    }

    /** Lines with units in no parcel yet, though others of theirs are; all, if there is none. */
    private static Set<Long> notWhollyPacked(StoreOrder order, List<Parcel> parcels) {
        Set<Long> lines = new LinkedHashSet<Long>();
        for (StoreOrderLine line : order.getLines()) {
            int packed =
                    parcels.stream()
                            .mapToInt(parcel -> parcel.getUnits().getOrDefault(line.getId(), 0))
                            .sum();
            if (parcels.isEmpty() || packed > 0 && packed < line.getQuantity()) {
                lines.add(line.getId());
            }
        }
        return lines;
    }
}
