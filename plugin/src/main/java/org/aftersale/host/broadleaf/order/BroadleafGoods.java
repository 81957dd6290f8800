package org.aftersale.host.broadleaf.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.catalog.StoreGoods;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By projection, as in {@link BroadleafOrders}. */
@Repository("aftersaleStoreGoods")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafGoods implements StoreGoods {

    /** A line is a variant of a product, or a bundle. */
    private static final String PRODUCTS =
            "select i.id, (select d.product.id from DiscreteOrderItemImpl d where d.id = i.id),"
                    + " (select b.productBundle.id from BundleOrderItemImpl b where b.id = i.id)"
                    + " from OrderItemImpl i where i.id in (:ids)";

    private static final String CATEGORIES =
            "select x.product.id, x.category.id from CategoryProductXrefImpl x"
                    + " where x.product.id in (:ids)";

    private static final String DEFAULTS =
            "select p.id, p.defaultCategory.id from ProductImpl p"
                    + " where p.id in (:ids) and p.defaultCategory is not null";

    private static final String TRAITS =
            "select d.id, s.fulfillmentType, a.value from DiscreteOrderItemImpl d"
                    + " left join d.sku s left join d.product p"
                    + " left join p.productAttributes a with a.name = :mark"
                    + " where d.id in (:ids)";

    private static final Set<String> NOTHING_SENT =
            new HashSet<String>(Arrays.asList("DIGITAL", "GIFT_CARD"));

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Map<Long, GoodsOfLine> ofLines(Collection<Long> orderItemIds) {
        Map<Long, Long> products = new HashMap<Long, Long>();
        for (Object[] row : rows(PRODUCTS, orderItemIds)) {
            Object product = row[1] == null ? row[2] : row[1];
            if (product != null) {
                products.put((Long) row[0], (Long) product);
            }
        }
        Map<Long, Set<Long>> categories = categories(new HashSet<Long>(products.values()));
        Map<Long, GoodsOfLine> goods = new HashMap<Long, GoodsOfLine>();
        products.forEach(
                (line, product) ->
                        goods.put(line, new GoodsOfLine(product, categories.get(product))));
        return goods;
    }

    private Map<Long, Set<Long>> categories(Set<Long> products) {
        Map<Long, Set<Long>> categories = new HashMap<Long, Set<Long>>();
        products.forEach(product -> categories.put(product, new HashSet<Long>()));
        rows(CATEGORIES, products).forEach(row -> categories.get(row[0]).add((Long) row[1]));
        rows(DEFAULTS, products).forEach(row -> categories.get(row[0]).add((Long) row[1]));
        return categories;
    }

    @Override
    public Map<Long, Traits> traits(Collection<Long> orderItemIds, String mark) {
        Map<Long, Traits> traits = new HashMap<Long, Traits>();
        if (!orderItemIds.isEmpty()) {
            em.createQuery(TRAITS, Object[].class)
                    .setParameter("ids", orderItemIds)
                    .setParameter("mark", mark)
                    .getResultList()
                    .forEach(row -> traits.put((Long) row[0], traits(row)));
        }
        return traits;
    }

    private static Traits traits(Object[] row) {
        boolean marked = row[2] != null && !"false".equalsIgnoreCase(row[2].toString().trim());
        return new Traits(NOTHING_SENT.contains(row[1]), marked);
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return ids.isEmpty()
                ? new ArrayList<Object[]>()
                : em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    @Override
    public List<Named> find(Kind kind, String words, int most) {
        List<Named> found = new ArrayList<Named>();
        em.createQuery(
                        select(kind, matches(kind)) + " order by " + name(kind) + ", n.id",
                        Object[].class)
                .setParameter("words", '%' + beginning(words))
                .setParameter("model", beginning(words))
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> found.add(new Named((Long) row[0], (String) row[1])));
        return found;
    }

    /** Categories have no model. */
    private static String matches(Kind kind) {
        String model = kind == Kind.PRODUCT ? "n.model" : name(kind);
        return "(lower("
                + name(kind)
                + ") like :words escape '!' or lower("
                + model
                + ") like :model escape '!')";
    }

    private static String beginning(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + '%';
    }

    @Override
    public Map<Long, String> names(Kind kind, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<Long, String>();
        rows(select(kind, "n.id in (:ids)"), ids)
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }

    private static String select(Kind kind, String where) {
        String entity = kind == Kind.PRODUCT ? "ProductImpl" : "CategoryImpl";
        return "select n.id, " + name(kind) + " from " + entity + " n where " + where;
    }

    private static String name(Kind kind) {
        return kind == Kind.PRODUCT ? "n.defaultSku.name" : "n.name";
    }
}
