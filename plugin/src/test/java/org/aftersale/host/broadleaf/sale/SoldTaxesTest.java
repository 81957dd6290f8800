package org.aftersale.host.broadleaf.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldTax;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SoldTaxesTest {

    @Test
    void areNamedByProviderThenRegionThenType() {
        taxes(
                read(
                        null,
                        row("CITY", "City tax", "Springfield", null, "1.00"),
                        row("STATE", " ", "Springfield", "0.05", "2.00"),
                        row("COUNTY", null, null, null, "3.00"),
                        row("COMBINED", null, null, "0.0825", "4.00"),
                        row("OF_ANOTHER_STORE", null, null, null, "5.00"),
                        row(null, null, null, "0.1", "6.00")),
                tuple("City tax", 100L),
                tuple("Springfield 5%", 200L),
                tuple("County", 300L),
                tuple("Tax 8.25%", 400L),
                tuple("Tax", 500L),
                tuple("Tax 10%", 600L));
    }

    @Test
    void mergeDuplicates() {
        taxes(
                read(
                        "3.00",
                        row("CITY", "City tax", null, "0.01", "1.00"),
                        row("CITY", "City tax", null, "0.0100", "2.00")),
                tuple("City tax 1%", 300L));
    }

    @Test
    void keepTwoAuthoritiesOfOneNameAndRateApart() {
        List<SoldTax> taxes =
                read(
                        "3.00",
                        row("STATE", "Sales tax", "Texas", "0.02", "1.00"),
                        row("CITY", "Sales tax", "Austin", "0.02", "2.00"));
        taxes(taxes, tuple("Sales tax 2%", 100L), tuple("Sales tax 2%", 200L));
        assertThat(taxes)
                .extracting(SoldTax::getAuthority)
                .containsExactly("Texas, State", "Austin, City");
    }

    @Test
    void areRaisedToTheHostsTotal() {
        taxes(read("1.50"), tuple("Tax", 150L));
        taxes(
                read("1.50", row("CITY", "City tax", null, null, "1.00")),
                tuple("City tax", 100L),
                tuple("Tax", 50L));
    }

    @Test
    void areReducedToTheHostsTotal() {
        Object[] one = row("CITY", "City tax", null, null, "1.00");
        Object[] two = row("STATE", "State tax", null, null, "2.00");
        taxes(read("1.00", one, two), tuple("City tax", 33L), tuple("State tax", 67L));
        taxes(read("0.00", one, two), tuple("City tax", 0L), tuple("State tax", 0L));
        taxes(read("-1.00"), tuple("Tax", -100L));
    }

    private static Object[] row(
            String type, String name, String place, String rate, String amount) {
        return new Object[] {
            7L,
            type,
            name,
            place,
            rate == null ? null : new BigDecimal(rate),
            new BigDecimal(amount),
            null,
            null
        };
    }

    private static List<SoldTax> read(String total, Object[]... rows) {
        List<Object[]> all = rows.length == 0 ? Collections.emptyList() : Arrays.asList(rows);
        return new SoldTaxes(all, new OrderAmounts("USD"))
                .on(7, total == null ? null : new BigDecimal(total));
    }

    private static void taxes(List<SoldTax> taxes, Tuple... expected) {
        assertThat(taxes).extracting(SoldTax::getKey, SoldTax::getAmount).containsExactly(expected);
    }
}
