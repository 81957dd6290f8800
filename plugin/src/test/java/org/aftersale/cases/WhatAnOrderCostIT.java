package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.offer.service.type.OfferDiscountType;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store recorded of an order's money, read from orders the host itself has priced. */
class WhatAnOrderCostIT extends InTheStore {

    private static final OfferDiscountType PERCENT = OfferDiscountType.PERCENT_OFF;
    private static final OfferDiscountType AMOUNT = OfferDiscountType.AMOUNT_OFF;

    private static StoreSales sales;
    private static StoreTaxes taxes;
    private static HostTill till;

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

    @Test
    void isNotThereForACart() {
        assertThat(sales.ofOrder(store.cart(customer).id)).isEmpty();
        assertThat(sales.byNumber("nobody's")).isEmpty();
    }

    @Test
    void isFoundByTheOrdersNumberWithWhoBoughtIt() {
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
    void knowsUnitsOfOneLineThatWerePricedDifferently() {
        Product mug = product("9.99");
        OfferCode two = till.prepare(c -> c.offItem(AMOUNT, "1.01", 2, mug));
        SoldLine line = sold(cart -> cart.add(mug, 3).code(two)).getLines().get(0);
        assertThat(line.getPrices())
                .extracting(SoldPrice::getQuantity, SoldPrice::getList, SoldPrice::getPaid)
                .containsExactlyInAnyOrder(tuple(2, 1998L, 1796L), tuple(1, 999L, 999L));
        assertThat(line.getParcels().get(0).getAmount()).isEqualTo(2795);
    }

    @Test
    void startsFromTheSalePriceWhereItIsLower() {
        Product pot = till.prepare(c -> c.product("Pot", "24.50", "19.95"));
        SoldLine line = sold(cart -> cart.add(pot, 2)).getLines().get(0);
        assertThat(line.getPrices())
                .extracting(SoldPrice::getList, SoldPrice::getPaid)
                .containsExactly(tuple(4900L, 3990L));
    }

    @Test
    void namesTwoTaxesOnALineAndThoseOnShippingAndFees() {
        taxed();
        Product mug = product("9.99");
        till.prepare(
                c -> {
                    c.fee(c.again(mug), "Eco fee", "0.35");
                    return null;
                });
        FulfillmentOption post = till.prepare(c -> c.shipping("Post", "6.90"));
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
    void sharesTheRestOfACentOfAnOrderOfferAsTheHostDid() {
        taxed();
        OfferCode ten = till.prepare(c -> c.offOrder(AMOUNT, "10"));
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
    void knowsWhatOfALineLiesInWhichParcel() {
        taxed();
        Product mug = product("9.99");
        FulfillmentOption post = till.prepare(c -> c.shipping("Post", "6.90"));
        FulfillmentOption express = till.prepare(c -> c.shipping("Express", "14.50"));
        OfferCode two = till.prepare(c -> c.offItem(AMOUNT, "1", 2, mug));
        OfferCode tenth = till.prepare(c -> c.offOrder(PERCENT, "10"));
        OfferCode cheap = till.prepare(c -> c.offShipping(PERCENT, "25"));
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void addsTheSharesOfABundlesPartsUpToTheBundle(int bundles) {
        taxed();
        Product mug = product("9.99");
        Product pot = product("19.95");
        OfferCode off = till.prepare(c -> c.offOrder(PERCENT, "10"));
        for (String price : new String[] {null, "29.99", "55.00"}) {
            Product bundle =
                    till.prepare(c -> c.bundle("Breakfast", price, c.again(mug), c.again(pot)));
            SoldOrder sold = sold(cart -> cart.add(bundle, bundles).add(pot, 1).code(off));
            assertThat(sold.getLines()).hasSize(3);
            SoldLine part = sold.getLines().get(0);
            long one =
                    price == null
                            ? 999 * 2 + 1995
                            : new BigDecimal(price).movePointRight(2).longValue();
            assertThat(part.getBundle().getTotal()).isEqualTo(one * bundles);
            assertThat(part.getBundle().getQuantity()).isEqualTo(bundles);
            assertThat(part.getQuantity()).isEqualTo(2 * bundles);
        }
    }

    @Test
    void discountsABundlesPartsAsTheHostDid() {
        Product mug = product("9.99");
        Product pot = product("19.95");
        Product bundle = till.prepare(c -> c.bundle("Breakfast", null, c.again(mug), c.again(pot)));
        OfferCode off = till.prepare(c -> c.offItem(AMOUNT, "1", 1, bundle));
        SoldOrder sold = sold(cart -> cart.add(bundle, 1).code(off));
        assertThat(sold.getLines().get(0).getBundle().getTotal()).isEqualTo(999 * 2 + 1995 - 100);
    }

    @Test
    void takesAGiftWrapForALineOfItsOwnThoughTheHostPutsItIntoNoParcel() {
        taxed();
        Product paper = product("2.50");
        OfferCode half = till.prepare(c -> c.offOrder(PERCENT, "50"));
        SoldOrder sold = sold(cart -> cart.add(product("9.99"), 1).wrap(paper, 0).code(half));
        assertThat(sold.getLines()).hasSize(2);
        assertThat(sold.getLines().get(1).getParcels().get(0).getGroupId()).isZero();
        assertThat(sold.getLines().get(1).getParcels().get(0).getAmount()).isEqualTo(250);
    }

    @Test
    void neverTakesMoreOffALineThanItCost() {
        Product paper = product("2.50");
        OfferCode all = till.prepare(c -> c.offOrder(PERCENT, "100"));
        SoldOrder sold =
                sold(
                        cart ->
                                cart.add(product("0.00"), 2)
                                        .add(product("9.99"), 1)
                                        .wrap(paper, 1)
                                        .code(all));
        assertThat(sold.getTotal()).isZero();
        assertThat(sold.getLines())
                .allSatisfy(
                        line ->
                                assertThat(line.getParcels().get(0).getOrderDiscount())
                                        .isEqualTo(line.getParcels().get(0).getAmount()));
    }

    @Test
    void countsAnAddOnAmongTheLines() {
        SoldOrder sold = sold(cart -> cart.add(product("9.99"), 1).addOn(0, product("1.50"), 2));
        assertThat(sold.getLines()).hasSize(2);
    }

    @Test
    void assumesTheStoresCurrencyWhereTheOrderNamesNone() {
        taxed();
        till.open(null);
        System.setProperty("currency.default", "USD");
        try {
            SoldOrder sold = sold(cart -> cart.add(product("9.99"), 3));
            assertThat(sold.isCurrencyAssumed()).isTrue();
            assertThat(sold.getCurrency()).isEqualTo("USD");
        } finally {
            System.clearProperty("currency.default");
        }
    }

    @Test
    void roundsYenAsTheHostDoes() {
        till.open("JPY");
        taxed();
        Product mug = product("245");
        OfferCode half = till.prepare(c -> c.offItem(PERCENT, "50", 0, mug));
        OfferCode tenth = till.prepare(c -> c.offOrder(PERCENT, "10"));
        SoldOrder sold =
                sold(cart -> cart.add(mug, 1).add(product("1225"), 1).code(half).code(tenth));
        assertThat(sold.getCurrency()).isEqualTo("JPY");
    }

    @Test
    void keepsTheThirdDecimalThoughTheHostDropsItFromTheSharesOfAnOrderOffer() {
        till.open("KWD");
        taxed();
        OfferCode off = till.prepare(c -> c.offOrder(AMOUNT, "1.235"));
        SoldOrder sold =
                sold(cart -> cart.add(product("3.335"), 3).add(product("0.105"), 1).code(off));
        assertThat(discounts(sold)).isEqualTo(1235);
    }

    @Test
    void sharesOutByPriceWhereTheHostRecordedNoParcels() {
        SoldOrder sold =
                sold(
                        cart ->
                                cart.add(product("10.00"), 1)
                                        .add(product("20.00"), 2)
                                        .code(till.prepare(c -> c.offOrder(AMOUNT, "10.01"))));
        sql(
                "delete from BLC_FULFILLMENT_GROUP_ITEM where FULFILLMENT_GROUP_ID in (select"
                        + " FULFILLMENT_GROUP_ID from BLC_FULFILLMENT_GROUP where ORDER_ID = "
                        + sold.getId()
                        + ")");
        SoldOrder bare = read(sold.getId());
        assertThat(bare.getLines())
                .extracting(
                        line -> line.getParcels().get(0).getGroupId(),
                        line -> line.getParcels().get(0).getOrderDiscount())
                .containsExactly(tuple(0L, 200L), tuple(0L, 801L));
    }

    @Test
    void takesTheHostsTotalOfATaxForWhatWasCharged() {
        taxed();
        SoldOrder sold = sold(cart -> cart.add(product("10.00"), 3));
        String total =
                "update BLC_FULFILLMENT_GROUP_ITEM set TOTAL_ITEM_TAX = %s where ORDER_ITEM_ID = "
                        + sold.getLines().get(0).getId();
        sql(String.format(total, "3.00"));
        assertThat(onlyTaxes(sold.getId()))
                .extracting(SoldTax::getKey, SoldTax::getAmount)
                .containsExactly(
                        tuple("Tax 8.25%", 248L),
                        tuple("City of Springfield 1.25%", 38L),
                        tuple("Tax", 14L));
        sql(String.format(total, "1.43"));
        assertThat(onlyTaxes(sold.getId()))
                .extracting(SoldTax::getAmount)
                .containsExactly(124L, 19L);
        sql(String.format(total, "null"));
        assertThat(onlyTaxes(sold.getId())).hasSize(2);
    }

    private List<SoldTax> onlyTaxes(long order) {
        return sales.ofOrder(order).get().getLines().get(0).getParcels().get(0).getTaxes();
    }

    @Test
    void takesABundleThatWasSentAsOneThingForALine() {
        Product mug = product("9.99");
        Product bundle =
                till.prepare(
                        c ->
                                c.bundle(
                                        "Breakfast",
                                        null,
                                        c.again(mug),
                                        c.product("Pot", "5.00", null)));
        SoldOrder sold = sold(cart -> cart.add(bundle, 1));
        long whole = sold.getLines().get(0).getBundle().getId();
        long group = sold.getLines().get(0).getParcels().get(0).getGroupId();
        sql("delete from BLC_FULFILLMENT_GROUP_ITEM where FULFILLMENT_GROUP_ID = " + group);
        sql(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY, TOTAL_ITEM_AMOUNT) values ("
                        + (sold.getId() + 700_000)
                        + ", "
                        + group
                        + ", "
                        + whole
                        + ", 1, 24.98)");
        SoldOrder one = read(sold.getId());
        assertThat(one.getLines())
                .extracting(SoldLine::getId, SoldLine::getBundle)
                .containsExactly(tuple(whole, null));
    }

    @Test
    void addsUpForAnyOrderTheHostPrices() {
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
                        till.prepare(
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
        cart.ship(till.prepare(c -> c.shipping("Post", price(random, 2000))));
        if (random.nextBoolean()) {
            cart.code(
                    till.prepare(
                            c ->
                                    c.offItem(
                                            random.nextBoolean() ? PERCENT : AMOUNT,
                                            price(random, 400),
                                            random.nextInt(4),
                                            goods.get(0))));
        }
        if (random.nextBoolean()) {
            cart.code(
                    till.prepare(
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
    void costsTheSameStatementsForThirtyLinesAsForOne() {
        taxed();
        OfferCode code = till.prepare(c -> c.offOrder(PERCENT, "10"));
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

    private static void taxed() {
        taxes.setDefaultItemTaxRate(0.0825);
        taxes.setDefaultFulfillmentGroupTaxRate(0.05);
        taxes.city = new BigDecimal("0.0125");
    }

    private static Product product(String price) {
        return till.prepare(c -> c.product("Thing", price, null));
    }

    private static void sql(String statement) {
        store.sql.update(statement);
    }

    private SoldOrder sold(Consumer<Cart> shopping) {
        return read(till.sell(customer, shopping));
    }

    /** Reads it, and sees to it that it is what the host has charged. */
    private static SoldOrder read(long order) {
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

    private static long discounts(SoldOrder sold) {
        return sold.getLines().stream()
                .flatMap(line -> line.getParcels().stream())
                .mapToLong(SoldParcel::getOrderDiscount)
                .sum();
    }
}
