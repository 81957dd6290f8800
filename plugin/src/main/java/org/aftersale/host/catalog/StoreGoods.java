package org.aftersale.host.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The store's catalog, as far as rules about goods need it. */
public interface StoreGoods {

    /**
     * What each order line is a piece of, by the host's order item. Lines without a product, such
     * as gift wrapping, are absent. Three statements at most.
     */
    Map<Long, GoodsOfLine> ofLines(Collection<Long> orderItemIds);

    /**
     * What of each order line's goods decides whether they can go back, by the host's order item. A
     * single statement.
     *
     * @param mark the name of the product attribute with which the store marks final sales; any
     *     value but {@code false} counts
     */
    Map<Long, Traits> traits(Collection<Long> orderItemIds, String mark);

    /**
     * Products or categories whose name contains the words, or whose model begins with them, in
     * whatever case, by name.
     *
     * @param words not empty
     */
    List<Named> find(Kind kind, String words, int most);

    /** Their present names by id; those that no longer exist are absent. */
    Map<Long, String> names(Kind kind, Collection<Long> ids);

    /** A product or a category. */
    enum Kind {
        PRODUCT,
        CATEGORY
    }

    /** A product or category by its name. */
    final class Named {

        private final long id;
        private final String name;

        public Named(long id, String name) {
            this.id = id;
            this.name = name;
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    /** The product of a line, and the categories it is directly in. */
    final class GoodsOfLine {

        private final long productId;
        private final Collection<Long> categoryIds;

        public GoodsOfLine(long productId, Collection<Long> categoryIds) {
            this.productId = productId;
            this.categoryIds = categoryIds;
        }

        public long getProductId() {
            return productId;
        }

        public Collection<Long> getCategoryIds() {
            return categoryIds;
        }
    }

    /** What of goods decides whether they can go back. */
    final class Traits {

        private final boolean digital;
        private final boolean marked;

        public Traits(boolean digital, boolean marked) {
            this.digital = digital;
            this.marked = marked;
        }

        /** Whether nothing is sent: a download or a gift card. */
        public boolean isDigital() {
            return digital;
        }

        /** Whether the store marked the product. */
        public boolean isMarked() {
            return marked;
        }
    }
}
