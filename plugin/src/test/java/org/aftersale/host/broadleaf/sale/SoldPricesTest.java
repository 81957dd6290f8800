package org.aftersale.host.broadleaf.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldPrice;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SoldPricesTest {

    private static final OrderAmounts USD = new OrderAmounts("USD");

    @Test
    void useTheItemsPriceWithoutPriceDetails() {
        runs(prices().runs(item(3, "9.99", "12.00", "9.99"), 2), tuple(6, 7200L, 5994L));
    }

    @Test
    void useTheSalePriceWithoutAnItemPrice() {
        runs(prices().runs(item(1, null, "12.00", "9.99"), 1), tuple(1, 1200L, 999L));
        runs(prices().runs(item(1, null, "12.00", null), 1), tuple(1, 1200L, 1200L));
        runs(prices().runs(item(1, null, null, null), 1), tuple(1, 0L, 0L));
    }

    @Test
    void neverStartFromASalePriceAboveTheRetailPrice() {
        SoldItem item = item(2, "15.00", "12.00", "15.00");
        runs(prices(detail(1, 2, true, null)).runs(item, 1), tuple(2, 2400L, 2400L));
    }

    @Test
    void startFromTheRetailPriceForAllUnitsIfOneDoes() {
        SoldItem item = item(3, "9.00", "12.00", "9.00");
        SoldPrices prices = prices(detail(1, 2, true, null), detail(2, 1, false, "4.00"));
        runs(prices.runs(item, 1), tuple(2, 2400L, 2400L), tuple(1, 1200L, 800L));
    }

    @Test
    void subtractEveryAdjustmentFromEveryUnit() {
        SoldItem item = item(2, "9.00", "12.00", null);
        SoldPrices prices = prices(detail(1, 2, false, "1.00"), detail(1, 2, false, "0.505"));
        // half a cent rounds to even: 0.50
        runs(prices.runs(item, 1), tuple(2, 2400L, 2100L));
    }

    @Test
    void ignoreDetailsWithoutUnits() {
        SoldItem item = item(1, "9.00", "9.00", null);
        runs(prices(detail(1, 0, false, "1.00")).runs(item, 1), tuple(1, 900L, 900L));
    }

    @Test
    void matchTheNumberOfUnits() {
        List<SoldPrice> runs = Arrays.asList(new SoldPrice(2, 200, 100), new SoldPrice(1, 100, 90));
        runs(SoldPrices.adjustQuantity(runs, 3), tuple(2, 200L, 100L), tuple(1, 100L, 90L));
        runs(SoldPrices.adjustQuantity(runs, 1), tuple(1, 100L, 50L));
        runs(SoldPrices.adjustQuantity(runs, 5), tuple(2, 200L, 100L), tuple(3, 300L, 270L));
    }

    private static SoldPrices prices(Object[]... rows) {
        return new SoldPrices(
                rows.length == 0 ? Collections.emptyList() : Arrays.asList(rows), USD);
    }

    private static Object[] detail(long id, int quantity, boolean sale, String off) {
        return new Object[] {7L, id, quantity, sale, decimal(off)};
    }

    private static SoldItem item(int quantity, String price, String retail, String sale) {
        return new SoldItem(
                new Object[] {
                    7L, "Mug", quantity, decimal(price), decimal(retail), decimal(sale), null, null
                },
                null);
    }

    private static BigDecimal decimal(String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private static void runs(List<SoldPrice> runs, Tuple... expected) {
        assertThat(runs)
                .extracting(SoldPrice::getQuantity, SoldPrice::getList, SoldPrice::getPaid)
                .containsExactly(expected);
    }
}
