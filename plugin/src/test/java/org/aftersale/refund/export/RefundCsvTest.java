package org.aftersale.refund.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.RefundReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundCsvTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static long at(int hour) {
        return ZonedDateTime.of(2026, 3, 29, hour, 30, 0, 0, WARSAW).toInstant().toEpochMilli();
    }

    private static PaidComponent part(
            long id, long at, String component, long minor, String currency) {
        return new PaidComponent(
                new Object[] {
                    id,
                    at,
                    "DEMO-1",
                    "RF-AAAA-BBBB",
                    PayoutMethodCode.GATEWAY,
                    "CREDIT_CARD",
                    "GATE",
                    null,
                    "=cmd|'/C calc'!A0",
                    component,
                    minor,
                    currency,
                    RefundReason.OTHER,
                    "Łucja, \"Lucy\"",
                    null
                });
    }

    @Test
    void isReadableBySpreadsheetsAndPrograms() throws IOException {
        List<PaidComponent> parts = new ArrayList<PaidComponent>();
        parts.add(part(1, at(23), "NET", 1250, "USD"));
        parts.add(part(1, at(23), "VAT 23%", 5, "USD"));
        StringBuilder out = new StringBuilder();
        sheet(
                        (after, until, limit) ->
                                after.id == 1 ? Collections.<PaidComponent>emptyList() : parts)
                .writeTo(out);
        String row = "2026-03-29,DEMO-1,RF-AAAA-BBBB,GATEWAY,CREDIT_CARD,GATE,,'=cmd|'/C calc'!A0,";
        assertThat(out.toString())
                .isEqualTo(
                        "\uFEFFday,order,refund,way,payment_type,gateway,payment_reference,"
                                + "reference,tax,amount,currency,reason,asked_by,confirmed_by\r\n"
                                + row
                                + ",12.50,USD,OTHER,\"Łucja, \"\"Lucy\"\"\",\r\n"
                                + row
                                + "VAT 23%,0.05,USD,OTHER,\"Łucja, \"\"Lucy\"\"\",\r\n");
    }

    @Test
    void coversWholeDaysInTheShopsZone() throws IOException {
        List<Long> asked = new ArrayList<Long>();
        sheet(
                        (after, until, limit) -> {
                            asked.add(after.at);
                            asked.add(until);
                            return Collections.<PaidComponent>emptyList();
                        })
                .writeTo(new StringBuilder());
        // clocks go forward on that day, so it has 23 hours
        long begin = ZonedDateTime.of(2026, 3, 29, 0, 0, 0, 0, WARSAW).toInstant().toEpochMilli();
        assertThat(asked).containsExactly(begin - 1, begin + 23 * 3_600_000L);
    }

    @Test
    void readsBatchesUntilNoneIsLeft() throws IOException {
        List<Long> places = new ArrayList<Long>();
        StringBuilder out = new StringBuilder();
        sheet(
                        (after, until, limit) -> {
                            places.add(after.id);
                            return places.size() > 3
                                    ? Collections.<PaidComponent>emptyList()
                                    : Collections.singletonList(
                                            part(places.size(), at(12), "NET", 1, "JPY"));
                        })
                .writeTo(out);
        assertThat(places).containsExactly(Long.MAX_VALUE, 1L, 2L, 3L);
        assertThat(out.toString().split("\r\n")).hasSize(4);
    }

    private static RefundCsv sheet(RefundCsv.Source source) {
        LocalDate day = LocalDate.of(2026, 3, 29);
        return new RefundCsv(day, day, WARSAW, source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '~',
            value = {
                "=1+1;'=1+1",
                "+1;'+1",
                "-1;'-1",
                "@x;'@x",
                "\t=1;'\t=1",
                "a=1;a=1",
                "a,b;\"a,b\"",
                "a\"b;\"a\"\"b\"",
                "=\"a\";\"'=\"\"a\"\"\""
            })
    void escapesFormulasAndSeparators(String text, String cell) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvLine.write(out, text);
        assertThat(out.toString()).isEqualTo(cell + "\r\n");
    }

    @Test
    void keepsLineBreaksInACellAndWritesNullAsEmpty() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvLine.write(out, "a\nb", null, "\r=1");
        assertThat(out.toString()).isEqualTo("\"a\nb\",,\"'\r=1\"\r\n");
    }
}
