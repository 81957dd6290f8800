package org.aftersale.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import javax.persistence.EntityManager;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductBundle;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.domain.SkuBundleItem;
import org.broadleafcommerce.core.catalog.domain.SkuFee;
import org.broadleafcommerce.core.catalog.service.type.ProductBundlePricingModelType;
import org.broadleafcommerce.core.offer.domain.Offer;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.offer.domain.OfferItemCriteria;
import org.broadleafcommerce.core.offer.service.type.OfferDeliveryType;
import org.broadleafcommerce.core.offer.service.type.OfferDiscountType;
import org.broadleafcommerce.core.offer.service.type.OfferItemRestrictionRuleType;
import org.broadleafcommerce.core.offer.service.type.OfferType;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.fulfillment.domain.FixedPriceFulfillmentOption;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;

/** Products and offers of the host for tests; to be used within a transaction. */
final class HostCatalogFixture {

    private final EntityConfiguration configuration;
    private final EntityManager entities;
    private final Date since = new Date(System.currentTimeMillis() - 86_400_000L);

    HostCatalogFixture(EntityConfiguration configuration, EntityManager entities) {
        this.configuration = configuration;
        this.entities = entities;
    }

    /**
     * @param sale null where it is not on sale
     */
    Product product(String name, String retail, String sale) {
        Category category = create(Category.class);
        category.setName("Things");
        category.setActiveStartDate(since);
        category = entities.merge(category);
        return product(create(Product.class), category, sku(name, retail, sale));
    }

    private <T extends Product> T product(T product, Category category, Sku sku) {
        product.setDefaultSku(sku);
        product.setDefaultCategory(category);
        T merged = entities.merge(product);
        sku.setDefaultProduct(merged);
        return merged;
    }

    private Sku sku(String name, String retail, String sale) {
        Sku sku = create(Sku.class);
        sku.setName(name);
        sku.setRetailPrice(new Money(new BigDecimal(retail)));
        if (sale != null) {
            sku.setSalePrice(new Money(new BigDecimal(sale)));
        }
        sku.setTaxable(true);
        sku.setDiscountable(true);
        sku.setActiveStartDate(since);
        sku.setFulfillmentType(FulfillmentType.PHYSICAL_SHIP);
        return entities.merge(sku);
    }

    /** The product with that id. */
    Product find(long id) {
        return entities.find(
                configuration.lookupEntityClass(Product.class.getName(), Product.class), id);
    }

    /** The same product, attached to this transaction. */
    Product again(Product product) {
        return entities.merge(product);
    }

    /** Adds a fee for each fulfillment group that contains this product. */
    void fee(Product product, String name, String amount) {
        SkuFee fee = create(SkuFee.class);
        fee.setName(name);
        fee.setAmount(new Money(new BigDecimal(amount)));
        fee.setTaxable(true);
        product.getDefaultSku().getFees().add(entities.merge(fee));
    }

    /**
     * A bundle of one of each part, and two of the first.
     *
     * @param price of a bundle as a whole; null where it costs what its parts cost
     */
    ProductBundle bundle(String name, String price, Product... parts) {
        Category category = parts[0].getDefaultCategory();
        ProductBundle bundle = create(ProductBundle.class);
        bundle.setPricingModel(
                price == null
                        ? ProductBundlePricingModelType.ITEM_SUM
                        : ProductBundlePricingModelType.BUNDLE);
        bundle.setItemsPromotable(true);
        bundle.setBundlePromotable(true);
        bundle = product(bundle, category, sku(name, price == null ? "1.00" : price, null));
        for (Product part : parts) {
            SkuBundleItem item = create(SkuBundleItem.class);
            item.setBundle(bundle);
            item.setSku(part.getDefaultSku());
            item.setQuantity(part == parts[0] ? 2 : 1);
            bundle.getSkuBundleItems().add(entities.merge(item));
        }
        return bundle;
    }

    FulfillmentOption shipping(String name, String price) {
        FixedPriceFulfillmentOption option = create(FixedPriceFulfillmentOption.class);
        option.setName(name);
        option.setFulfillmentType(FulfillmentType.PHYSICAL_SHIP);
        option.setPrice(new Money(new BigDecimal(price)));
        return entities.merge(option);
    }

    /** An order discount with a code. */
    OfferCode offOrder(OfferDiscountType type, String value) {
        return code(offer(OfferType.ORDER, type, value));
    }

    /** A shipping discount with a code. */
    OfferCode offShipping(OfferDiscountType type, String value) {
        return code(offer(OfferType.FULFILLMENT_GROUP, type, value));
    }

    /**
     * A discount with a code on each unit of these products.
     *
     * @param units how many units per order are discounted; 0 for all
     */
    OfferCode offItem(OfferDiscountType type, String value, int units, Product... products) {
        Offer offer = offer(OfferType.ORDER_ITEM, type, value);
        offer.setMaxUsesPerOrder(units);
        StringBuilder ids = new StringBuilder("0L");
        Arrays.stream(products).forEach(each -> ids.append(", ").append(each.getId()).append('L'));
        OfferItemCriteria target = create(OfferItemCriteria.class);
        target.setQuantity(1);
        target.setMatchRule("[" + ids + "] contains discreteOrderItem.product.id");
        offer.setTargetItemCriteria(new HashSet<>(Collections.singleton(target)));
        return code(offer);
    }

    private OfferCode code(Offer offer) {
        OfferCode code = create(OfferCode.class);
        code.setOffer(entities.merge(offer));
        code.setOfferCode("CODE-" + System.nanoTime());
        code.setStartDate(since);
        return entities.merge(code);
    }

    private Offer offer(OfferType type, OfferDiscountType discount, String value) {
        Offer offer = create(Offer.class);
        offer.setName(type.getType() + ' ' + value);
        offer.setType(type);
        offer.setDiscountType(discount);
        offer.setValue(new BigDecimal(value));
        offer.setDeliveryType(OfferDeliveryType.CODE);
        offer.setAutomaticallyAdded(false);
        offer.setStartDate(since);
        offer.setPriority(10);
        offer.setStackable(true);
        offer.setCombinableWithOtherOffers(true);
        offer.setApplyDiscountToSalePrice(true);
        offer.setTreatAsNewFormat(true);
        offer.setTotalitarianOffer(false);
        offer.setOfferItemQualifierRuleType(OfferItemRestrictionRuleType.NONE);
        offer.setOfferItemTargetRuleType(OfferItemRestrictionRuleType.NONE);
        return offer;
    }

    private <T> T create(Class<T> type) {
        return configuration.createEntityInstance(type.getName(), type);
    }
}
