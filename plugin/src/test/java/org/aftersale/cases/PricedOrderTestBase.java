package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.aftersale.cases.HostCheckoutFixture.Cart;
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

/** Base of tests about amounts: the host's checkout, and a check of what is read against it. */
abstract class PricedOrderTestBase extends HostTestBase {

    static final OfferDiscountType PERCENT = OfferDiscountType.PERCENT_OFF;
    static final OfferDiscountType AMOUNT = OfferDiscountType.AMOUNT_OFF;

    static StoreSales sales;
    static CityTaxProvider taxes;
    static HostCheckoutFixture checkout;

    @BeforeAll
    static void sales() {
        sales = store.bean("aftersaleStoreSales", StoreSales.class);
        taxes = store.bean("storeTaxes", CityTaxProvider.class);
        checkout = new HostCheckoutFixture(store);
    }

    @BeforeEach
    void open() {
        checkout.open("USD");
    }

    @AfterEach
    void close() {
        taxes.none();
        checkout.close();
    }

    static void taxed() {
        taxes.setDefaultItemTaxRate(0.0825);
        taxes.setDefaultFulfillmentGroupTaxRate(0.05);
        taxes.city = new BigDecimal("0.0125");
    }

    static Product product(String price) {
        return checkout.prepare(c -> c.product("Thing", price, null));
    }

    static void sql(String statement) {
        store.sql.update(statement);
    }

    SoldOrder sold(Consumer<Cart> shopping) {
        return read(checkout.sell(customer, shopping));
    }

    /** Reads an order's amounts and checks that they match what the host charged. */
    static SoldOrder read(long order) {
        SoldOrder sold = sales.ofOrder(order).get();
        long sum = 0;
        for (SoldLine line : sold.getLines()) {
            sum += sound(line);
        }
        for (SoldCharge charge : sold.getCharges()) {
            sum += charge.getAmount() + tax(charge.getTaxes());
        }
        String host = checkout.total(order);
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
