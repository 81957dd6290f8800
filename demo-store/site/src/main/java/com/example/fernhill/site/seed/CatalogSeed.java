package com.example.fernhill.site.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.CategoryProductXref;
import org.broadleafcommerce.core.catalog.domain.CategoryProductXrefImpl;
import org.broadleafcommerce.core.catalog.domain.CategoryXref;
import org.broadleafcommerce.core.catalog.domain.CategoryXrefImpl;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductAttribute;
import org.broadleafcommerce.core.catalog.domain.Sku;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The catalogue, the discounts and the shipping methods. */
@Component
class CatalogSeed {

    static final String WELCOME_CODE = "WELCOME10";
    static final String STANDARD = "Standard shipping";

    private static final long DAY = 24L * 60 * 60 * 1000;

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    @Resource(name = "blEntityConfiguration")
    private EntityConfiguration configuration;

    private final Date since = new Date(System.currentTimeMillis() - 400 * DAY);
    private final Map<String, Product> products = new HashMap<>();
    private FulfillmentOption standard;
    private OfferCode welcome;
    private Category root;
    private Category current;
    private int order;

    Product product(String slug) {
        Product product = products.get(slug);
        if (product == null) {
            throw new IllegalArgumentException("No product " + slug);
        }
        return product;
    }

    /** The names of all products in alphabetical order. */
    List<String> slugs() {
        return new ArrayList<>(new TreeSet<>(products.keySet()));
    }

    FulfillmentOption standardShipping() {
        return standard;
    }

    OfferCode welcomeCode() {
        return welcome;
    }

    void seed() {
        root = category("Shop", "/shop", "Everything at Fernhill", null);
        try (InputStream in = new ClassPathResource("seed/catalog.txt").getInputStream();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.trim().isEmpty() && !line.startsWith("#")) {
                    read(line.split("\\s*\\|\\s*"));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        standard = shipping(STANDARD, "Three to five working days", "6.90");
        shipping("Express shipping", "Tomorrow, when ordered before noon", "14.50");
        tableDiscount();
        welcomeDiscount();
        entities.flush();
    }

    private void read(String[] parts) {
        if (parts[0].equals("category")) {
            current = category(parts[2], "/" + parts[1], parts[3], root);
        } else {
            products.put(parts[1], product(parts));
        }
    }

    private Category category(String name, String url, String text, Category parent) {
        Category category = create(Category.class);
        category.setName(name);
        category.setUrl(url);
        category.setUrlKey(url.substring(1));
        category.setDescription(text);
        category.setActiveStartDate(since);
        category.setDefaultParentCategory(parent);
        category = entities.merge(category);
        if (parent != null) {
            CategoryXref xref = new CategoryXrefImpl();
            xref.setCategory(parent);
            xref.setSubCategory(category);
            xref.setDisplayOrder(new BigDecimal(++order));
            parent.getAllChildCategoryXrefs().add(entities.merge(xref));
        }
        return category;
    }

    private Product product(String[] parts) {
        Sku sku = create(Sku.class);
        sku.setName(parts[2]);
        sku.setDescription(parts[6]);
        sku.setLongDescription(parts[7]);
        sku.setRetailPrice(usd(parts[3]));
        if (!parts[4].equals("-")) {
            sku.setSalePrice(usd(parts[4]));
        }
        sku.setTaxable(true);
        sku.setDiscountable(true);
        sku.setActiveStartDate(since);
        sku.setFulfillmentType(FulfillmentType.PHYSICAL_SHIP);
        Media media = create(Media.class);
        media.setUrl("/img/products/" + parts[5] + ".svg");
        media.setTitle(parts[2]);
        media.setAltText(parts[2]);
        sku.getSkuMedia().put("primary", media);
        sku = entities.merge(sku);

        Product product = create(Product.class);
        product.setDefaultSku(sku);
        product.setDefaultCategory(current);
        product.setUrl(current.getUrl() + "/" + parts[1]);
        product.setUrlKey(parts[1]);
        product.setManufacturer("Fernhill");
        product = entities.merge(product);
        sku.setDefaultProduct(product);

        CategoryProductXref xref = new CategoryProductXrefImpl();
        xref.setCategory(current);
        xref.setProduct(product);
        xref.setDisplayOrder(new BigDecimal(++order));
        xref = entities.merge(xref);
        current.getAllProductXrefs().add(xref);
        product.getAllParentCategoryXrefs().add(xref);
        if (parts.length > 8) {
            ProductAttribute finalSale = create(ProductAttribute.class);
            finalSale.setName("finalSale");
            finalSale.setValue("true");
            finalSale.setProduct(product);
            product.getProductAttributes().put("finalSale", entities.merge(finalSale));
        }
        return product;
    }

    private FulfillmentOption shipping(String name, String text, String price) {
        FixedPriceFulfillmentOption option = create(FixedPriceFulfillmentOption.class);
        option.setName(name);
        option.setLongDescription(text);
        option.setFulfillmentType(FulfillmentType.PHYSICAL_SHIP);
        option.setPrice(usd(price));
        return entities.merge(option);
    }

    /** An item discount for everybody: a tenth off every mug. */
    private void tableDiscount() {
        Offer offer = offer("Mug month", "10 % off stoneware mugs", OfferType.ORDER_ITEM);
        offer.setDeliveryType(OfferDeliveryType.AUTOMATIC);
        offer.setAutomaticallyAdded(true);
        offer.setValue(new BigDecimal("10"));
        OfferItemCriteria mugs = create(OfferItemCriteria.class);
        mugs.setQuantity(1);
        mugs.setMatchRule(
                "discreteOrderItem.product.id == " + product("stoneware-mug").getId() + "L");
        offer.setTargetItemCriteria(new HashSet<>(Collections.singleton(mugs)));
        entities.merge(offer);
    }

    /** An order discount with a code. */
    private void welcomeDiscount() {
        Offer offer = offer("Welcome", "10 % off the order", OfferType.ORDER);
        offer.setDeliveryType(OfferDeliveryType.CODE);
        offer.setAutomaticallyAdded(false);
        offer.setValue(new BigDecimal("10"));
        offer = entities.merge(offer);
        OfferCode code = create(OfferCode.class);
        code.setOffer(offer);
        code.setOfferCode(WELCOME_CODE);
        code.setStartDate(since);
        welcome = entities.merge(code);
    }

    private Offer offer(String name, String text, OfferType type) {
        Offer offer = create(Offer.class);
        offer.setName(name);
        offer.setDescription(text);
        offer.setMarketingMessage(text);
        offer.setType(type);
        offer.setDiscountType(OfferDiscountType.PERCENT_OFF);
        offer.setStartDate(since);
        offer.setPriority(10);
        offer.setStackable(true);
        offer.setCombinableWithOtherOffers(true);
        offer.setApplyDiscountToSalePrice(true);
        offer.setTreatAsNewFormat(true);
        offer.setTotalitarianOffer(false);
        offer.setMaxUsesPerOrder(0);
        offer.setOfferItemQualifierRuleType(OfferItemRestrictionRuleType.NONE);
        offer.setOfferItemTargetRuleType(OfferItemRestrictionRuleType.NONE);
        return offer;
    }

    private static Money usd(String amount) {
        return new Money(amount, "USD");
    }

    private <T> T create(Class<T> type) {
        return configuration.createEntityInstance(type.getName(), type);
    }
}
