package org.aftersale.parcel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelInstants;
import org.aftersale.parcel.ParcelOrigin;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/** An order's state by its parcels. */
class ParcelProgressTest {

    private static final ParcelOrigin REPORTED =
            new ParcelOrigin(ParcelSource.FEED, "warehouse", null, null, 1);

    @Test
    void staysTheStoresOwnWhereNobodyReportedAnythingOrTheStoreKnowsMore() {
        assertThat(state("SHIPPED")).isEqualTo("SHIPPED");
        assertThat(ParcelProgress.status(order("SHIPPED", 1), null)).isEqualTo("SHIPPED");
        assertThat(state("CANCELLED", ParcelStatus.DELIVERED)).isEqualTo("CANCELLED");
        assertThat(state("ON_HOLD_OF_THE_STORE", ParcelStatus.SHIPPED))
                .isEqualTo("ON_HOLD_OF_THE_STORE");
    }

    @Test
    void isDeliveredOnceEveryParcelIs() {
        assertThat(state("SUBMITTED", ParcelStatus.DELIVERED, ParcelStatus.DELIVERED))
                .isEqualTo("DELIVERED");
        assertThat(state("SUBMITTED", ParcelStatus.DELIVERED, ParcelStatus.AWAITING))
                .isEqualTo("SHIPPED");
        assertThat(state("DELIVERED", ParcelStatus.DELIVERED, ParcelStatus.LOST))
                .isEqualTo("SHIPPED");
    }

    @Test
    void isNoLongerUnderWayWhenStaffTookThatBack() {
        assertThat(state("SUBMITTED", ParcelStatus.AWAITING)).isEqualTo("SUBMITTED");
        assertThat(state("DELIVERED", ParcelStatus.AWAITING)).isEqualTo("IN_PROCESS");
        assertThat(state("DELIVERED", ParcelStatus.LOST)).isEqualTo("SHIPPED");
    }

    private static String state(String ofStore, ParcelStatus... reported) {
        StoreOrder order = order(ofStore, Math.max(1, reported.length));
        OrderParcels groups = order.getParcels();
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < groups.getParcels().size(); i++) {
            parcels.add(
                    reported.length == 0
                            ? Parcel.unreported(groups, i)
                            : Parcel.reported(
                                    groups, i, reported[i], ParcelInstants.NONE, REPORTED));
        }
        return ParcelProgress.status(order, parcels);
    }

    private static StoreOrder order(String status, int parcels) {
        StoreParcel[] groups = new StoreParcel[parcels];
        for (int i = 0; i < parcels; i++) {
            groups[i] = new StoreParcel(i + 1, null, Collections.singletonMap(7L, 1));
        }
        return new StoreOrder(
                1,
                "A",
                1,
                0,
                status,
                Amount.ofMinor(1, "USD"),
                Collections.<StoreOrderLine>emptyList(),
                Arrays.asList(groups),
                null);
    }
}
