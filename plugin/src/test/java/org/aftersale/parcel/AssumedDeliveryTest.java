package org.aftersale.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.OptionalInt;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.parcel.view.ParcelSaying;
import org.junit.jupiter.api.Test;

/** When a delivery is assumed, and what pages say then. */
class AssumedDeliveryTest {

    private static final long DAY = 86_400_000L;
    private static final long ORDERED = 1_700_000_000_000L;
    private static final OptionalInt FOUR_DAYS = OptionalInt.of(4);

    @Test
    void assumesNothingUnlessTheShopSaysSo() {
        Parcel parcel = parcel(order("SUBMITTED"), ParcelInstants.NONE, ParcelStatus.SHIPPED);
        Parcel told =
                AssumedDelivery.of(
                        order("SUBMITTED"), parcel, OptionalInt.empty(), ORDERED + 99 * DAY);
        assertThat(told.getCertainty()).isEqualTo(DeliveryCertainty.UNKNOWN);
        assertThat(ParcelSaying.of(told).getCode()).isEqualTo("SHIPPED");
    }

    @Test
    void assumesNothingOfWhatDidNotArriveOrIsKnown() {
        for (ParcelStatus status : new ParcelStatus[] {ParcelStatus.LOST, ParcelStatus.RETURNED}) {
            assertThat(assumed("SUBMITTED", status, ParcelInstants.NONE, 99).getCertainty())
                    .isEqualTo(DeliveryCertainty.UNKNOWN);
        }
        assertThat(
                        assumed("CANCELLED", ParcelStatus.SHIPPED, ParcelInstants.NONE, 99)
                                .getCertainty())
                .isEqualTo(DeliveryCertainty.UNKNOWN);
        ParcelInstants known = new ParcelInstants(null, ORDERED + 9 * DAY, null, null);
        assertThat(assumed("SUBMITTED", ParcelStatus.DELIVERED, known, 99).getDeliveredAt())
                .isEqualTo(ORDERED + 9 * DAY);
    }

    @Test
    void countsFromTheShipmentElseFromTheOrderAndNotBeforeTheDayHasCome() {
        Parcel early = assumed("SUBMITTED", ParcelStatus.AWAITING, ParcelInstants.NONE, 3);
        assertThat(early.getDeliveredAt()).isNull();
        Parcel ofOrder = assumed("SUBMITTED", ParcelStatus.AWAITING, ParcelInstants.NONE, 4);
        assertThat(ofOrder.getDeliveredAt()).isEqualTo(ORDERED + 4 * DAY);
        assertThat(ParcelSaying.of(ofOrder).getCode()).isEqualTo("ASSUMED.on");
        ParcelInstants shipped = new ParcelInstants(ORDERED + 2 * DAY, null, null, null);
        assertThat(assumed("SUBMITTED", ParcelStatus.SHIPPED, shipped, 5).getDeliveredAt())
                .isNull();
        assertThat(assumed("SUBMITTED", ParcelStatus.SHIPPED, shipped, 6).getDeliveredAt())
                .isEqualTo(ORDERED + 6 * DAY);
    }

    private static Parcel assumed(
            String order, ParcelStatus status, ParcelInstants instants, int day) {
        OrderParcels of = order(order);
        return AssumedDelivery.of(of, parcel(of, instants, status), FOUR_DAYS, ORDERED + day * DAY);
    }

    private static Parcel parcel(OrderParcels order, ParcelInstants instants, ParcelStatus status) {
        return Parcel.reported(order, 0, status, instants, ParcelOrigin.NONE);
    }

    private static OrderParcels order(String status) {
        return new OrderParcels(
                1,
                "A",
                ORDERED,
                status,
                Collections.singletonList(
                        new StoreParcel(5, null, Collections.singletonMap(7L, 1))));
    }
}
