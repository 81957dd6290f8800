package org.aftersale.parcel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.format.ReportFields;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as warehouses and spreadsheets write them. */
class ParcelFileReaderTest {

    private static final String HEAD = "order,status,at\n";
    private static final String ROW = "DEMO-1,delivered,2026-11-25\n";

    private final ParcelFileReader reader = new ParcelFileReader();

    ParcelFileReaderTest() {
        reader.fields = new ReportFields(ZoneId.of("Europe/Warsaw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAndWithoutAMark(String name) {
        String text = "order;status;at\r\n50% für Łucja?;Delivered;25.11.2026\r\n";
        Charset charset = Charset.forName(name);
        for (String marked : new String[] {text, '\uFEFF' + text}) {
            List<ReportRow> rows = read(marked.getBytes(charset));
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).getReport().getOrderNumber()).isEqualTo("50% für Łucja?");
            assertThat(rows.get(0).getReport().getProblem()).isNull();
        }
    }

    @Test
    void refusesOtherEncodingsInWords() {
        byte[] latin = (HEAD + "für,delivered,2026-11-25").getBytes(StandardCharsets.ISO_8859_1);
        refused(latin, "encoding");
        refused(new byte[] {0, 1, 2, 3, 0, 0, 0}, "encoding");
    }

    @Test
    void takesCommasSemicolonsAndTabsAndTheirQuotes() {
        for (char separator : new char[] {',', ';', '\t'}) {
            String text =
                    "at,ORDER ,Status,note\n2026-11-25,\"10;5, \"\"a\"\"\n b\",lost,\"x\"\n"
                            .replace(',', separator);
            ParcelReport report = read(text).get(0).getReport();
            assertThat(report.getOrderNumber())
                    .isEqualTo("10;5, \"a\"\n b".replace(',', separator));
            assertThat(report.getProblem()).isNull();
        }
    }

    @Test
    void refusesAFileWithoutWhatEachRowNeeds() {
        refused(new byte[0], "empty");
        refused(HEAD.getBytes(StandardCharsets.UTF_8), "empty");
        refused((HEAD + ",,\n\n").getBytes(StandardCharsets.UTF_8), "empty");
        refused(ROW.getBytes(StandardCharsets.UTF_8), "columns");
        refused("order,at,order,status\n".getBytes(StandardCharsets.UTF_8), "column.twice");
        refused((HEAD + "\"DEMO-1,delivered\n").getBytes(StandardCharsets.UTF_8), "quote");
    }

    @Test
    void tellsTheLimitOfRowsAndTheirNumber() {
        byte[] large = (HEAD + rows(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(large, "rows")).contains("100000").contains("10000");
        assertThat(read(HEAD + rows(ParcelFileReader.MAX_ROWS))).hasSize(ParcelFileReader.MAX_ROWS);
    }

    @Test
    void namesWhatIsWrongWithARowByItsNumber() {
        List<ReportRow> rows =
                read(
                        "order,parcel,status,at\n"
                                + "\n"
                                + "A,,delivered,2026-11-25\n"
                                + "A,,vanished,2026-11-25\n"
                                + "A,,delivered,05/06/2026\n"
                                + "A,,delivered,soon\n"
                                + "A,two,delivered,2026-11-25\n"
                                + ",,delivered,2026-11-25\n"
                                + "A\n");
        assertThat(rows).extracting(ReportRow::getNumber).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(rows)
                .extracting(row -> row.getReport().getProblem())
                .containsExactly(
                        null,
                        ReportVerdict.UNKNOWN_STATUS,
                        ReportVerdict.AMBIGUOUS_DATE,
                        ReportVerdict.UNREADABLE_DATE,
                        ReportVerdict.UNREADABLE_PARCEL,
                        ReportVerdict.NO_ORDER,
                        ReportVerdict.UNKNOWN_STATUS);
    }

    @Test
    void givesTheSameRowTheSameKeyInWhicheverFileItStands() {
        String first = read(HEAD + ROW).get(0).getReport().getKey();
        String other =
                read("at;order;status\n2026-11-25;DEMO-1;delivered").get(0).getReport().getKey();
        assertThat(other).isEqualTo(first);
        assertThat(read("key," + HEAD + "mine," + ROW).get(0).getReport().getKey())
                .isEqualTo("mine");
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "DEMO-" + i + ",delivered,2026-11-25\n")
                .collect(Collectors.joining());
    }

    private List<ReportRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ReportRow> read(byte[] bytes) {
        return reader.rows(reader.text(bytes));
    }

    private String refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("aftersale.parcel.file.error." + why);
        try {
            read(bytes);
            return "";
        } catch (InvalidInputException e) {
            return e.getMessage();
        }
    }
}
