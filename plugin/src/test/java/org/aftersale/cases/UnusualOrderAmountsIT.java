package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldTax;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders whose amounts the host itself records inconsistently or not at all. */
class UnusualOrderAmountsIT extends PricedOrderTestBase {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void addsBundlePartsUpToTheBundlePrice(int bundles) {
        taxed();
        Product mug = product("9.99");
        Product pot = product("19.95");
        OfferCode off = checkout.prepare(c -> c.offOrder(PERCENT, "10"));
        for (String price : new String[] {null, "29.99", "55.00"}) {
            Product bundle =
                    checkout.prepare(c -> c.bundle("Breakfast", price, c.again(mug), c.again(pot)));
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
    void discountsBundlePartsAsTheHostDid() {
        Product mug = product("9.99");
        Product pot = product("19.95");
        Product bundle =
                checkout.prepare(c -> c.bundle("Breakfast", null, c.again(mug), c.again(pot)));
        OfferCode off = checkout.prepare(c -> c.offItem(AMOUNT, "1", 1, bundle));
        SoldOrder sold = sold(cart -> cart.add(bundle, 1).code(off));
        assertThat(sold.getLines().get(0).getBundle().getTotal()).isEqualTo(999 * 2 + 1995 - 100);
    }

    @Test
    void treatsGiftWrapAsALineAlthoughItIsInNoFulfillmentGroup() {
        taxed();
        Product paper = product("2.50");
        OfferCode half = checkout.prepare(c -> c.offOrder(PERCENT, "50"));
        SoldOrder sold = sold(cart -> cart.add(product("9.99"), 1).wrap(paper, 0).code(half));
        assertThat(sold.getLines()).hasSize(2);
        assertThat(sold.getLines().get(1).getParcels().get(0).getGroupId()).isZero();
        assertThat(sold.getLines().get(1).getParcels().get(0).getAmount()).isEqualTo(250);
    }

    @Test
    void neverDiscountsALineBelowZero() {
        Product paper = product("2.50");
        OfferCode all = checkout.prepare(c -> c.offOrder(PERCENT, "100"));
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
    void assumesTheStoresCurrencyWhenTheOrderHasNone() {
        taxed();
        checkout.open(null);
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
    void roundsHalfAYenToEvenAsTheHostDoes() {
        checkout.open("JPY");
        taxed();
        Product mug = product("245");
        OfferCode half = checkout.prepare(c -> c.offItem(PERCENT, "50", 0, mug));
        OfferCode tenth = checkout.prepare(c -> c.offOrder(PERCENT, "10"));
        SoldLine line = sold(cart -> cart.add(mug, 1).code(half)).getLines().get(0);
        assertThat(line.getPrices().get(0).getPaid()).isEqualTo(123);
        assertThat(discounts(sold(cart -> cart.add(product("1225"), 1).code(tenth))))
                .isEqualTo(122);
    }

    @Test
    void keepsTheThirdDecimalTheHostDropsWhenProratingAnOrderOffer() {
        checkout.open("KWD");
        taxed();
        OfferCode off = checkout.prepare(c -> c.offOrder(AMOUNT, "1.235"));
        SoldOrder sold =
                sold(cart -> cart.add(product("3.335"), 3).add(product("0.105"), 1).code(off));
        assertThat(discounts(sold)).isEqualTo(1235);
    }

    @Test
    void allocatesByPriceWithoutFulfillmentGroups() {
        SoldOrder sold =
                sold(
                        cart ->
                                cart.add(product("10.00"), 1)
                                        .add(product("20.00"), 2)
                                        .code(checkout.prepare(c -> c.offOrder(AMOUNT, "10.01"))));
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
    void trustsTheHostsTaxTotal() {
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
    void treatsABundleShippedAsOneItemAsALine() {
        Product mug = product("9.99");
        Product bundle =
                checkout.prepare(
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
}
