package org.aftersale.withdrawal.exemption;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.catalog.StoreGoods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mark of a product wins over that of a category. */
@Service("aftersaleExemptGoods")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ExemptGoodsImpl implements ExemptGoods {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStoreGoods")
    protected StoreGoods goods;

    @Override
    public Map<Long, Exemption> of(Collection<Long> orderItemIds) {
        List<ExemptGoodsRecord> marks =
                em.createQuery(
                                "select e from ExemptGoodsRecord e where e.exemption is not null",
                                ExemptGoodsRecord.class)
                        .getResultList();
        if (marks.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<Long, Exemption> exemptions = new HashMap<Long, Exemption>();
        goods.ofLines(orderItemIds)
                .forEach(
                        (line, of) -> {
                            Exemption exemption = find(marks, of);
                            if (exemption != null) {
                                exemptions.put(line, exemption);
                            }
                        });
        return exemptions;
    }

    private static Exemption find(
            List<ExemptGoodsRecord> marks, StoreGoods.GoodsOfLine goodsOfLine) {
        Exemption ofCategory = null;
        for (ExemptGoodsRecord mark : marks) {
            if (mark.kind == StoreGoods.Kind.PRODUCT) {
                if (mark.goodsId == goodsOfLine.getProductId()) {
                    return mark.exemption;
                }
            } else if (goodsOfLine.getCategoryIds().contains(mark.goodsId)) {
                ofCategory = mark.exemption;
            }
        }
        return ofCategory;
    }
}
