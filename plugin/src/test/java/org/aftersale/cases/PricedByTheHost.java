package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.aftersale.cases.HostTill.Cart;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;
import org.aftersale.host.SoldTax;
import org.aftersale.host.StoreSales;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.offer.service.type.OfferDiscountType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of money share: the host's own till, and a reading that is held against it. */
abstract class PricedByTheHost extends InTheStore {

    static final OfferDiscountType PERCENT = OfferDiscountType.PERCENT_OFF;
    static final OfferDiscountType AMOUNT = OfferDiscountType.AMOUNT_OFF;

    static StoreSales sales;
    static StoreTaxes taxes;
    static HostTill till;

    @BeforeAll
    static void sales() {
        sales = store.bean("aftersaleStoreSales", StoreSales.class);
        taxes = store.bean("storeTaxes", StoreTaxes.class);
        till = new HostTill(store);
    }

    @BeforeEach
    void open() {
        till.open("USD");
    }

    @AfterEach
    void close() {
        taxes.none();
        till.close();
    }

    static void taxed() {
        taxes.setDefaultItemTaxRate(0.0825);
        taxes.setDefaultFulfillmentGroupTaxRate(0.05);
        taxes.city = new BigDecimal("0.0125");
    }

    static Product product(String price) {
        return till.prepare(c -> c.product("Thing", price, null));
    }

    static void sql(String statement) {
        store.sql.update(statement);
    }

    SoldOrder sold(Consumer<Cart> shopping) {
        return read(till.sell(customer, shopping));
    }

    /** Reads it, and sees to it that it is what the host has charged. */
    static SoldOrder read(long order) {
        SoldOrder sold = sales.ofOrder(order).get();
        long sum = 0;
        for (SoldLine line : sold.getLines()) {
            sum += sound(line);
        }
        for (SoldCharge charge : sold.getCharges()) {
            sum += charge.getAmount() + tax(charge.getTaxes());
        }
        String host = till.total(order);
        assertThat(Amount.ofMinor(sum, sold.getCurrency()).toDecimal().toPlainString())
                .isEqualTo(host);
        assertThat(sold.getTotal()).isEqualTo(sum);
        return sold;
    }

    private static long sound(SoldLine line) {
        assertThat(line.getPrices().stream().mapToInt(SoldPrice::getQuantity).sum())
                .isEqualTo(line.getQuantity());
        long sum = 0;
        for (SoldParcel parcel : line.getParcels()) {
            assertThat(parcel.getOrderDiscount()).isBetween(0L, parcel.getAmount());
            assertThat(parcel.getTaxes()).allMatch(tax -> tax.getAmount() >= 0);
            sum += parcel.getAmount() - parcel.getOrderDiscount() + tax(parcel.getTaxes());
        }
        return sum;
    }

    private static long tax(List<SoldTax> taxes) {
        return taxes.stream().mapToLong(SoldTax::getAmount).sum();
    }

    static long discounts(SoldOrder sold) {
        return sold.getLines().stream()
                .flatMap(line -> line.getParcels().stream())
                .mapToLong(SoldParcel::getOrderDiscount)
                .sum();
    }
}
