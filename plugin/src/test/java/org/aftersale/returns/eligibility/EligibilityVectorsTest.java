package org.aftersale.returns.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of aftersale/returns/eligibility.csv. */
class EligibilityVectorsTest {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();

    @TestFactory
    List<DynamicTest> everyLineOfTheFile() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStreamReader file =
                new InputStreamReader(
                        getClass().getResourceAsStream("/aftersale/returns/eligibility.csv"),
                        StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(file)) {
                assertThat(row.isConsistent()).as("columns of %s", row).isTrue();
                tests.add(DynamicTest.dynamicTest(row.get("what"), () -> check(row)));
            }
        }
        return tests;
    }

    private static void check(CSVRecord row) {
        ReturnWindow window =
                new ReturnWindow(
                        Integer.parseInt(row.get("days")), LocalDate.parse(row.get("today")));
        LineVerdict verdict = Eligibility.shipped().of(facts(row), window);
        assertThat(verdict.getQuantity() + " " + verdict.getLastDay() + " " + verdict.getRefusal())
                .isEqualTo(
                        row.get("quantity")
                                + " "
                                + orNull(row.get("last day"))
                                + " "
                                + orNull(row.get("refusal")));
    }

    private static String orNull(String text) {
        return text.equals("-") ? "null" : text;
    }

    private static LineFacts facts(CSVRecord row) {
        String marks = row.get("marks");
        LineFacts facts =
                LineFacts.of(Integer.parseInt(row.get("ordered")))
                        .cancelled(marks.equals("cancelled"))
                        .digital(marks.equals("digital"))
                        .finalSale(marks.equals("final"))
                        .underWay(marks.equals("way") ? 1 : 0)
                        .coming(Integer.parseInt(row.get("coming")))
                        .returned(Integer.parseInt(row.get("returned")), "RMA-7F3K-29QX")
                        .refunded(Integer.parseInt(row.get("refunded")))
                        .inCase(Integer.parseInt(row.get("case")), "CL-7F3K-29QX");
        for (String each : row.get("delivered").split("; ")) {
            if (!each.equals("-")) {
                String[] parts = each.split(" on ");
                facts.delivered(
                        Integer.parseInt(parts[0]),
                        parts[1].equals("?") ? null : LocalDate.parse(parts[1]));
            }
        }
        return facts;
    }
}
