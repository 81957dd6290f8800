package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.csv.FilePreview;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Reports of parcels on a real database, by file and by hand. */
class ParcelFilesIT extends ParcelTestBase {

    @Test
    void takesAFileAsItWasPreviewedOrNotAtAll() {
        PlacedOrder other = store.order(customer, 1);
        String head = "order;status;at\n";
        String good =
                order.number + ";shipped;2023-11-20\n" + order.number + ";delivered;25.11.2023\n";
        FilePreview bad = upload(head + good + "none;delivered;2023-11-25\n" + "x;y;z\n");
        assertThat(bad.isTakeable()).isFalse();
        assertThat(bad.getBad())
                .extracting(row -> row.getNumber() + " " + row.getAnswer().getVerdict())
                .containsExactly("4 UNKNOWN_ORDER", "5 UNKNOWN_STATUS");
        assertThatThrownBy(() -> files.take(RECORDER, bad.getId(), bad.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        FilePreview seen = upload(head + good + other.number + ";lost;2023-11-25 10:00\n");
        assertThat(seen.isTakeable()).isTrue();
        assertThat(store.count("AFS_PARCEL")).isZero();
        assertThatThrownBy(() -> files.preview(OTHER, seen.getId()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.upload(OPERATOR, "a.csv", new byte[1]))
                .isInstanceOf(PermissionDeniedException.class);
        // meanwhile somebody reports one of them
        report(other, ParcelStatus.DELIVERED, DELIVERED, "k");
        assertThatThrownBy(() -> files.take(RECORDER, seen.getId(), seen.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(store.count("AFS_PARCEL")).isEqualTo(1);
        FilePreview again = files.preview(RECORDER, seen.getId());
        assertThat(again.getRows().get(2).getAnswer().getVerdict())
                .isEqualTo(ReportVerdict.LOST_AFTER_DELIVERED);
        assertThat(files.take(RECORDER, seen.getId(), again.getDigest())).isEqualTo(3);
        Parcel delivered = parcels.of(Collections.singleton(order.id)).get(order.id).get(0);
        assertThat(delivered.getShippedAt()).isNotNull();
        assertThat(delivered.getOrigin().getSender()).isEqualTo("Rita");
        assertThat(delivered.getStatus()).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(files.preview(RECORDER, seen.getId()).getTakenAt()).isNotNull();
        assertThatThrownBy(() -> files.take(RECORDER, seen.getId(), again.getDigest()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(upload(head + good).getRows())
                .allMatch(row -> row.getAnswer().getVerdict() == ReportVerdict.REPEATED);
    }

    /** Enough for several portions, and for more ids than are in reserve. */
    @Test
    void takesALargeFileInOneAct() {
        StringBuilder text = new StringBuilder("order,status,at\n");
        int count = 1_200;
        for (int i = 0; i < count; i++) {
            PlacedOrder each = store.order(customer, 1);
            text.append(each.number).append(",delivered,2023-11-25\n");
        }
        FilePreview seen = upload(text.toString());
        long start = System.currentTimeMillis();
        assertThat(files.take(RECORDER, seen.getId(), seen.getDigest())).isEqualTo(count);
        System.out.println(
                count + " reports of a file in " + (System.currentTimeMillis() - start) + " ms");
        assertThat(store.count("AFS_PARCEL")).isEqualTo(count);
    }

    @Test
    void staffSetWhatNobodyReportedSince() {
        report(order, ParcelStatus.DELIVERED, DELIVERED, "k");
        Parcel seen = only();
        ParcelCorrection form = form(seen, "LOST", "2023-11-26");
        assertThatThrownBy(() -> desk.correct(cases.viewer, form))
                .isInstanceOf(PermissionDeniedException.class);
        form.day = "2022-01-01";
        assertThatThrownBy(() -> desk.correct(RECORDER, form))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("BEFORE_THE_ORDER");
        form.day = "soon";
        assertThatThrownBy(() -> desk.correct(RECORDER, form))
                .isInstanceOf(InvalidInputException.class);
        form.day = "2023-11-26";
        desk.correct(RECORDER, form);
        desk.correct(RECORDER, form);
        assertThat(only().getStatus()).isEqualTo(ParcelStatus.LOST);
        assertThat(only().getOrigin().getSender()).isEqualTo("Rita");
        ParcelCorrection late = form(seen, "DELIVERED", "2023-11-27");
        assertThatThrownBy(() -> desk.correct(OTHER, late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(only().getStatus()).isEqualTo(ParcelStatus.LOST);
        assertThat(desk.reports(RECORDER, desk.order(RECORDER, order.number))).isNotEmpty();
        assertThatThrownBy(() -> desk.order(RECORDER, "none"))
                .isInstanceOf(NotFoundException.class);
    }
}
