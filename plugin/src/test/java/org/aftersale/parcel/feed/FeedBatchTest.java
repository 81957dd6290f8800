package org.aftersale.parcel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.format.ReportFields;
import org.junit.jupiter.api.Test;

/** Bodies of calls, and their signatures. */
class FeedBatchTest {

    private static final String REPORT =
            "{\"key\": \"k1\", \"order\": \"A\", \"parcel\": 2, \"status\": \"delivered\","
                    + " \"at\": \"2026-11-25T14:30:00+01:00\", \"carrier\": \"DHL\"}";

    private final ReportFields fields = new ReportFields(ZoneId.of("Europe/Warsaw"));

    @Test
    void refusesWhatIsNoListOfReports() {
        refused("", FeedRefusal.NOT_JSON);
        refused("[]", FeedRefusal.NO_REPORTS);
        refused("{}", FeedRefusal.NO_REPORTS);
        refused("{\"reports\": []}", FeedRefusal.NO_REPORTS);
        refused("{\"reports\": 5}", FeedRefusal.NO_REPORTS);
        refused("{\"reports\": [", FeedRefusal.NOT_JSON);
        refused("order=A", FeedRefusal.NOT_JSON);
        String deep = String.join("", Collections.nCopies(100_000, "["));
        refused("{\"reports\": " + deep, FeedRefusal.NOT_JSON);
        String many = String.join(",", Collections.nCopies(501, REPORT));
        refused("{\"reports\": [" + many + "]}", FeedRefusal.TOO_MANY_REPORTS);
    }

    @Test
    void answersEachUnreadableReportByItself() {
        List<ParcelReport> read =
                read(
                        "{\"reports\": [7, {\"key\": \"a\"}, "
                                + REPORT
                                + ", {\"key\": \"b\", \"order\": {\"x\": 1}, \"status\": true}]}");
        assertThat(read)
                .extracting(ParcelReport::getProblem)
                .containsExactly(
                        ReportVerdict.UNREADABLE,
                        ReportVerdict.NO_ORDER,
                        null,
                        ReportVerdict.NO_ORDER);
    }

    @Test
    void readsAReport() {
        ParcelReport report = read("{\"reports\": [" + REPORT + "]}").get(0);
        assertThat(report.getSource()).isEqualTo(ParcelSource.FEED);
        assertThat(report.getSender()).isEqualTo("warehouse");
        assertThat(report.getKey()).isEqualTo("k1");
        assertThat(report.getNumber()).isEqualTo(2);
        assertThat(report.getStatus()).isEqualTo(ParcelStatus.DELIVERED);
        assertThat(report.getAt()).isEqualTo(1_795_613_400_000L);
        assertThat(report.getCarrier()).isEqualTo("DHL");
    }

    @Test
    void signsTimeAndBody() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
        String right = FeedSignature.of("secret", "1700000000", body);
        assertThat(right).matches("[0-9a-f]{64}");
        assertThat(FeedSignature.matches("secret", "1700000000", body, right.toUpperCase()))
                .isTrue();
        assertThat(FeedSignature.matches("secret", "1700000001", body, right)).isFalse();
        assertThat(FeedSignature.matches("Secret", "1700000000", body, right)).isFalse();
        assertThat(FeedSignature.matches("secret", "1700000000", new byte[] {'{'}, right))
                .isFalse();
        assertThat(FeedSignature.matches("secret", "1700000000", body, "")).isFalse();
    }

    private void refused(String body, FeedRefusal why) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        FeedRefusedException.class, e -> assertThat(e.getRefusal()).isEqualTo(why));
    }

    private List<ParcelReport> read(String body) {
        return FeedBatch.read(body.getBytes(StandardCharsets.UTF_8), "warehouse", fields);
    }
}
