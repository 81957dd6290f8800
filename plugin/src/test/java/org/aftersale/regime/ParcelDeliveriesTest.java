package org.aftersale.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.law.Buyer;
import org.aftersale.law.DeliveryFact;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelInstants;
import org.aftersale.parcel.ParcelOrigin;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/** What the law is told of an order of the store. */
class ParcelDeliveriesTest {

    private static final long LAMP = 11;
    private static final long MUGS = 12;
    private static final long BUNDLE = 13;
    private static final long PART_OF_BUNDLE = 14;

    @Test
    void nothingIsKnownOfAnOrderWithoutParcels() {
        StoreOrder order = order(null, LAMP, MUGS);
        List<DeliveryFact> facts =
                new ParcelDeliveries().of(order, Collections.<Parcel>emptyList());
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).getDeliveredAt()).isNull();
        assertThat(facts.get(0).getLines()).containsExactly(LAMP, MUGS);
    }

    @Test
    void aParcelThatTheStoreCallsDeliveredWithoutADateIsNotKnown() {
        StoreOrder order = order(null, LAMP);
        Parcel undated = Parcel.unreported(order.getParcels(), 0);
        assertThat(new ParcelDeliveries().of(order, Collections.singletonList(undated)))
                .extracting(DeliveryFact::getDeliveredAt)
                .containsOnlyNulls();
    }

    @Test
    void aParcelThatWentBackIsNotDelivered() {
        StoreOrder order = packed(units(LAMP, 2));
        assertThat(facts(order, parcel(order, 0, ParcelStatus.RETURNED, 500L)))
                .extracting(DeliveryFact::getDeliveredAt)
                .containsOnlyNulls();
    }

    @Test
    void unitsInNoParcelYetKeepTheirLineUnknown() {
        StoreOrder order = packed(units(LAMP, 1));
        List<DeliveryFact> facts = facts(order, parcel(order, 0, ParcelStatus.DELIVERED, 500L));
        assertThat(facts).extracting(DeliveryFact::getDeliveredAt).containsExactly(500L, null);
        assertThat(facts.get(1).getLines()).containsExactly(LAMP);
    }

    @Test
    void aBundleIsDeliveredWithTheLastParcelAndItsPartsAreNoLines() {
        StoreOrder order = packed(units(LAMP, 2), units(PART_OF_BUNDLE, 1));
        List<DeliveryFact> facts =
                facts(
                        order,
                        parcel(order, 0, ParcelStatus.DELIVERED, 500L),
                        parcel(order, 1, ParcelStatus.DELIVERED, 900L));
        assertThat(facts)
                .extracting(DeliveryFact::getLines)
                .containsExactly(
                        new TreeSet<>(Arrays.asList(LAMP, BUNDLE)), Collections.singleton(BUNDLE));
    }

    @Test
    void saysWhatIsAssumed() {
        StoreOrder order = packed(units(LAMP, 2));
        Parcel assumed = Parcel.unreported(order.getParcels(), 0).assumedDelivered(700);
        assertThat(facts(order, assumed)).allMatch(DeliveryFact::isAssumed);
    }

    @Test
    void aCompanyOnTheAddressMakesABusiness() {
        Buyers buyers = new AddressBuyers();
        assertThat(buyers.of(order(null, LAMP))).isEqualTo(Buyer.UNKNOWN);
        assertThat(buyers.of(order(address(null, false), LAMP))).isEqualTo(Buyer.CONSUMER);
        assertThat(buyers.of(order(address("Fern & Hill GmbH", false), LAMP)))
                .isEqualTo(Buyer.BUSINESS);
        assertThat(buyers.of(order(address(null, true), LAMP))).isEqualTo(Buyer.BUSINESS);
    }

    private static ShipTo address(String company, boolean business) {
        return new ShipTo("PL", null, "00-001", company, business);
    }

    private static List<DeliveryFact> facts(StoreOrder order, Parcel... parcels) {
        return new ParcelDeliveries().of(order, Arrays.asList(parcels));
    }

    private static Parcel parcel(StoreOrder order, int index, ParcelStatus status, Long delivered) {
        return Parcel.reported(
                order.getParcels(),
                index,
                status,
                new ParcelInstants(100L, delivered, null, null),
                ParcelOrigin.NONE);
    }

    private static Map<Long, Integer> units(long line, int quantity) {
        Map<Long, Integer> units = new HashMap<>();
        units.put(line, quantity);
        return units;
    }

    /** A lamp in two units and a bundle, with these groups. */
    @SafeVarargs
    private static StoreOrder packed(Map<Long, Integer>... groups) {
        List<StoreParcel> parcels = new ArrayList<>();
        for (Map<Long, Integer> units : groups) {
            parcels.add(new StoreParcel(parcels.size() + 1, "DELIVERED", units));
        }
        return order(null, parcels, LAMP, BUNDLE);
    }

    private static StoreOrder order(ShipTo shipTo, long... lines) {
        return order(
                shipTo,
                Collections.singletonList(
                        new StoreParcel(1, "DELIVERED", Collections.<Long, Integer>emptyMap())),
                lines);
    }

    private static StoreOrder order(ShipTo shipTo, List<StoreParcel> groups, long... ids) {
        Amount sum = Amount.ofMinor(1999, "EUR");
        List<StoreOrderLine> lines = new ArrayList<>();
        for (long id : ids) {
            lines.add(new StoreOrderLine(id, "Thing " + id, null, id == LAMP ? 2 : 1, sum));
        }
        return new StoreOrder(7, "DEMO-1", 42, 50, "DELIVERED", sum, lines, groups, shipTo);
    }
}
