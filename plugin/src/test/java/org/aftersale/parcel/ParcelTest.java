package org.aftersale.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.junit.jupiter.api.Test;

/** What is told of a parcel, and how sure. */
class ParcelTest {

    private static final long DELIVERED = 1_700_000_000_000L;

    @Test
    void assumesNothingOfAParcelThatDidNotArriveOrWhoseDeliveryIsKnown() {
        for (ParcelStatus status : Arrays.asList(ParcelStatus.LOST, ParcelStatus.RETURNED)) {
            assertThatThrownBy(() -> reported(status, null).assumedDelivered(DELIVERED))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(
                        () ->
                                reported(ParcelStatus.DELIVERED, DELIVERED)
                                        .assumedDelivered(DELIVERED + 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysHowSureADeliveryIs() {
        Parcel unknown = Parcel.unreported(order("DELIVERED"), 0);
        assertThat(unknown.getStatus()).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(unknown.getDeliveredAt()).isNull();
        assertThat(unknown.getCertainty()).isEqualTo(DeliveryCertainty.UNKNOWN);
        assertThat(unknown.isReported()).isFalse();
        Parcel assumed = Parcel.unreported(order("SHIPPED"), 0).assumedDelivered(DELIVERED);
        assertThat(assumed.getStatus()).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(assumed.getDeliveredAt()).isEqualTo(DELIVERED);
        assertThat(assumed.getCertainty()).isEqualTo(DeliveryCertainty.ASSUMED);
        Parcel known = reported(ParcelStatus.DELIVERED, DELIVERED);
        assertThat(known.getCertainty()).isEqualTo(DeliveryCertainty.KNOWN);
    }

    @Test
    void takesTheStoresOwnStatusWhereNobodyReportedAnything() {
        assertThat(HostParcelStatus.of(null)).isEqualTo(ParcelStatus.AWAITING);
        assertThat(HostParcelStatus.of("PROCESSING")).isEqualTo(ParcelStatus.AWAITING);
        assertThat(HostParcelStatus.of("CANCELLED")).isEqualTo(ParcelStatus.AWAITING);
        assertThat(HostParcelStatus.of("FULFILLED")).isEqualTo(ParcelStatus.SHIPPED);
        assertThat(HostParcelStatus.of("PARTIALLY_DELIVERED")).isEqualTo(ParcelStatus.SHIPPED);
        assertThat(HostParcelStatus.of("DELIVERED")).isEqualTo(ParcelStatus.DELIVERED);
    }

    @Test
    void countsNoEmptyGroupAsAParcel() {
        OrderParcels regrouped =
                new OrderParcels(
                        1,
                        "A",
                        0,
                        "SUBMITTED",
                        Arrays.asList(
                                new StoreParcel(1, null, Collections.<Long, Integer>emptyMap()),
                                new StoreParcel(2, null, Collections.singletonMap(7L, 3))));
        assertThat(regrouped.getParcels()).extracting(StoreParcel::getGroupId).containsExactly(2L);
        assertThat(order(null).getParcels()).hasSize(1);
    }

    @Test
    void refusesToStartWithANumberOfDaysThatIsNone() {
        assertThat(new DeliveryAssumptionImpl(null).days()).isEmpty();
        assertThat(new DeliveryAssumptionImpl(" ").days()).isEmpty();
        assertThat(new DeliveryAssumptionImpl(" 4 ").days()).hasValue(4);
        for (String typed : Arrays.asList("four", "-1", "1.5", "1000")) {
            assertThatThrownBy(() -> new DeliveryAssumptionImpl(typed))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Parcel reported(ParcelStatus status, Long deliveredAt) {
        return Parcel.reported(
                order(null),
                0,
                status,
                new ParcelInstants(null, deliveredAt, null, null),
                new ParcelOrigin(ParcelSource.FEED, "warehouse", null, null, 7));
    }

    private static OrderParcels order(String groupStatus) {
        return new OrderParcels(
                1,
                "A",
                0,
                "SUBMITTED",
                Collections.singletonList(
                        new StoreParcel(5, groupStatus, Collections.<Long, Integer>emptyMap())));
    }
}
