package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aftersale.cases.HostCheckoutFixture.Cart;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;
import org.aftersale.host.SoldTax;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.junit.jupiter.api.Test;

/** The recorded amounts of orders priced by the host itself. */
class OrderAmountsIT extends PricedOrderTestBase {

    @Test
    void areMissingForACart() {
        assertThat(sales.ofOrder(store.cart(customer).id)).isEmpty();
        assertThat(sales.byNumber("nobody's")).isEmpty();
    }

    @Test
    void areFoundByOrderNumberWithTheCustomer() {
        SoldOrder sold = sold(cart -> cart.add(product("5.00"), 1));
        SoldOrder again = sales.byNumber(sold.getNumber()).get();
        assertThat(again.getId()).isEqualTo(sold.getId());
        assertThat(again.getCustomerId()).isEqualTo(customer.getId());
        assertThat(again.getEmail()).isEqualTo(customer.getEmail());
        assertThat(again.getCustomerName()).isNull();
        assertThat(again.getStatus()).isEqualTo("SUBMITTED");
        assertThat(again.isCurrencyAssumed()).isFalse();
    }

    @Test
    void distinguishUnitsOfALineWithDifferentPrices() {
        Product mug = product("9.99");
        OfferCode two = checkout.prepare(c -> c.offItem(AMOUNT, "1.01", 2, mug));
        SoldLine line = sold(cart -> cart.add(mug, 3).code(two)).getLines().get(0);
        assertThat(line.getPrices())
                .extracting(SoldPrice::getQuantity, SoldPrice::getList, SoldPrice::getPaid)
                .containsExactlyInAnyOrder(tuple(2, 1998L, 1796L), tuple(1, 999L, 999L));
        assertThat(line.getParcels().get(0).getAmount()).isEqualTo(2795);
    }

    @Test
    void startFromTheLowerSalePrice() {
        Product pot = checkout.prepare(c -> c.product("Pot", "24.50", "19.95"));
        SoldLine line = sold(cart -> cart.add(pot, 2)).getLines().get(0);
        assertThat(line.getPrices())
                .extracting(SoldPrice::getList, SoldPrice::getPaid)
                .containsExactly(tuple(4900L, 3990L));
    }

    @Test
    void nameEachTaxOnLinesShippingAndFees() {
        taxed();
        Product mug = product("9.99");
        checkout.prepare(
                c -> {
                    c.fee(c.again(mug), "Eco fee", "0.35");
                    return null;
                });
        FulfillmentOption post = checkout.prepare(c -> c.shipping("Post", "6.90"));
        SoldOrder sold = sold(cart -> cart.add(mug, 3).ship(post));
        assertThat(sold.getLines().get(0).getParcels().get(0).getTaxes())
                .extracting(SoldTax::getKey, SoldTax::getAmount)
                .containsExactly(tuple("Tax 8.25%", 247L), tuple("City of Springfield 1.25%", 37L));
        assertThat(sold.getCharges())
                .extracting(SoldCharge::getKind, SoldCharge::getName, SoldCharge::getAmount)
                .containsExactly(
                        tuple(SoldCharge.Kind.SHIPPING, "Post", 690L),
                        tuple(SoldCharge.Kind.FEE, "Eco fee", 35L));
        assertThat(sold.getCharges())
                .extracting(charge -> charge.getTaxes().get(0).getAmount())
                .containsExactly(34L, 3L);
    }

    @Test
    void distributeTheRoundingRemainderOfAnOrderOfferAsTheHostDid() {
        taxed();
        OfferCode ten = checkout.prepare(c -> c.offOrder(AMOUNT, "10"));
        SoldOrder sold =
                sold(
                        cart ->
                                cart.add(product("9.99"), 1)
                                        .add(product("9.99"), 1)
                                        .add(product("9.99"), 1)
                                        .code(ten));
        assertThat(sold.getLines())
                .extracting(line -> line.getParcels().get(0).getOrderDiscount())
                .containsExactlyInAnyOrder(334L, 333L, 333L);
    }

    @Test
    void assignUnitsToTheirFulfillmentGroups() {
        taxed();
        Product mug = product("9.99");
        FulfillmentOption post = checkout.prepare(c -> c.shipping("Post", "6.90"));
        FulfillmentOption express = checkout.prepare(c -> c.shipping("Express", "14.50"));
        OfferCode two = checkout.prepare(c -> c.offItem(AMOUNT, "1", 2, mug));
        OfferCode tenth = checkout.prepare(c -> c.offOrder(PERCENT, "10"));
        OfferCode cheap = checkout.prepare(c -> c.offShipping(PERCENT, "25"));
        SoldOrder sold =
                sold(
                        cart ->
                                cart.add(mug, 3)
                                        .add(product("3.33"), 2)
                                        .ship(post)
                                        .apart(0, 1, express)
                                        .code(two)
                                        .code(tenth)
                                        .code(cheap));
        SoldLine line = sold.getLines().get(0);
        assertThat(line.getParcels())
                .extracting(SoldParcel::getQuantity)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(line.getParcels().get(0).getGroupId())
                .isNotEqualTo(line.getParcels().get(1).getGroupId());
        assertThat(line.getParcels().stream().mapToLong(SoldParcel::getAmount).sum())
                .isEqualTo(2797);
        assertThat(sold.getCharges())
                .extracting(SoldCharge::getAmount)
                .containsExactlyInAnyOrder(518L, 1088L);
    }

    @Test
    void includeAddOnsAsLines() {
        SoldOrder sold = sold(cart -> cart.add(product("9.99"), 1).addOn(0, product("1.50"), 2));
        assertThat(sold.getLines()).hasSize(2);
    }

    @Test
    void addUpForAnyOrderTheHostPrices() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            taxes.none();
            if (random.nextInt(4) > 0) {
                taxed();
            }
            sold(cart -> fill(cart, random));
        }
    }

    private void fill(Cart cart, Random random) {
        List<Product> goods = new ArrayList<>();
        int lines = 1 + random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            Product product = product(random.nextInt(12) == 0 ? "0.00" : price(random, 9000));
            if (random.nextInt(4) == 0) {
                Product other = product(price(random, 3000));
                product =
                        checkout.prepare(
                                c ->
                                        c.bundle(
                                                "B",
                                                random.nextBoolean() ? null : price(random, 9000),
                                                c.again(other),
                                                c.product("P", "4.99", null)));
            }
            goods.add(product);
            cart.add(product, 1 + random.nextInt(7));
        }
        cart.ship(checkout.prepare(c -> c.shipping("Post", price(random, 2000))));
        if (random.nextBoolean()) {
            cart.code(
                    checkout.prepare(
                            c ->
                                    c.offItem(
                                            random.nextBoolean() ? PERCENT : AMOUNT,
                                            price(random, 400),
                                            random.nextInt(4),
                                            goods.get(0))));
        }
        if (random.nextBoolean()) {
            cart.code(
                    checkout.prepare(
                            c ->
                                    c.offOrder(
                                            random.nextBoolean() ? PERCENT : AMOUNT,
                                            price(random, 5000))));
        }
    }

    private static String price(Random random, int below) {
        return BigDecimal.valueOf(1 + random.nextInt(below), 2).toPlainString();
    }

    @Test
    void areReadWithTheSameStatementsForThirtyLinesAsForOne() {
        taxed();
        OfferCode code = checkout.prepare(c -> c.offOrder(PERCENT, "10"));
        long small = sold(cart -> cart.add(product("1.00"), 1).code(code)).getId();
        long big =
                sold(cart -> {
                            for (int i = 0; i < 30; i++) {
                                cart.add(product("1.0" + i % 10), 2);
                            }
                            cart.code(code);
                        })
                        .getId();
        long few = store.statements(() -> sales.ofOrder(small));
        long many = store.statements(() -> sales.ofOrder(big));
        assertThat(many).isEqualTo(few).isEqualTo(11);
    }
}
