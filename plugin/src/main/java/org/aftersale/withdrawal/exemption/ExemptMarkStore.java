package org.aftersale.withdrawal.exemption;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StaffMember;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.settings.SettingHistory;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Component;

/** The table of marks. Requires the caller's transaction. */
@Component("aftersaleExemptMarkStore")
public class ExemptMarkStore {

    private static final int PAGE_SIZE = 50;
    private static final String MARKED = " from ExemptGoodsRecord e where e.exemption is not null";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStoreGoods")
    protected StoreGoods goods;

    @Resource(name = "aftersaleSettingHistory")
    protected SettingHistory history;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    long count() {
        return em.createQuery("select count(e.id)" + MARKED, Long.class).getSingleResult();
    }

    Slice<ExemptGoodsRecord> page(int page) {
        List<ExemptGoodsRecord> records =
                em.createQuery(
                                "select e" + MARKED + " order by e.kind, e.goodsId",
                                ExemptGoodsRecord.class)
                        .setFirstResult((page - 1) * PAGE_SIZE)
                        .setMaxResults(PAGE_SIZE)
                        .getResultList();
        return new Slice<ExemptGoodsRecord>(records, page, PAGE_SIZE, count());
    }

    /** Null if it was never marked. */
    ExemptGoodsRecord find(GoodsKey key) {
        return em
                .createQuery(
                        "select e from ExemptGoodsRecord e where e.kind = :kind"
                                + " and e.goodsId = :id",
                        ExemptGoodsRecord.class)
                .setParameter("kind", key.getKind())
                .setParameter("id", key.getId())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** By key as text. */
    Map<String, ExemptGoodsRecord> find(Collection<GoodsKey> keys) {
        Map<String, ExemptGoodsRecord> found = new HashMap<String, ExemptGoodsRecord>();
        byKind(keys)
                .forEach(
                        (kind, ids) ->
                                em.createQuery(
                                                "select e from ExemptGoodsRecord e where"
                                                        + " e.kind = :kind and e.goodsId in (:ids)",
                                                ExemptGoodsRecord.class)
                                        .setParameter("kind", kind)
                                        .setParameter("ids", ids)
                                        .getResultList()
                                        .forEach(each -> found.put(each.key().toString(), each)));
        return found;
    }

    /** The present names by key as text. */
    Map<String, String> names(Collection<GoodsKey> keys) {
        Map<String, String> names = new HashMap<String, String>();
        byKind(keys)
                .forEach(
                        (kind, ids) ->
                                goods.names(kind, new ArrayList<Long>(ids))
                                        .forEach(
                                                (id, name) ->
                                                        names.put(
                                                                new GoodsKey(kind, id).toString(),
                                                                name)));
        return names;
    }

    private static Map<StoreGoods.Kind, Set<Long>> byKind(Collection<GoodsKey> keys) {
        Map<StoreGoods.Kind, Set<Long>> ids =
                new EnumMap<StoreGoods.Kind, Set<Long>>(StoreGoods.Kind.class);
        keys.forEach(
                key ->
                        ids.computeIfAbsent(key.getKind(), any -> new HashSet<Long>())
                                .add(key.getId()));
        return ids;
    }

    /**
     * Writes a mark with its history.
     *
     * @param record null if it was never marked; of two concurrent calls the second fails with a
     *     stale version or a duplicate key
     * @param next null to remove it
     */
    void write(
            StaffMember staff,
            GoodsKey key,
            ExemptGoodsRecord record,
            Exemption next,
            Long undoes) {
        ExemptGoodsRecord written = record == null ? new ExemptGoodsRecord(key) : record;
        String before = text(written.exemption);
        written.exemption = next;
        written.changedBy = ColumnText.cut(staff.getName(), 255);
        written.changedAt = clock.millis();
        if (record == null) {
            em.persist(written);
        }
        em.flush();
        String group = ExemptGoodsDesk.GROUP;
        history.append(staff, group, key.toString(), written.version, before, text(next), undoes);
    }

    /** Empty for none. */
    static String text(Exemption exemption) {
        return exemption == null ? "" : exemption.name();
    }
}
