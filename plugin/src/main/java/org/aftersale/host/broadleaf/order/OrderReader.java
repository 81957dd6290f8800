package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.broadleaf.common.StoreCurrency;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Component;

/** Builds orders from their rows, with batch reads for all of them. */
@Component("aftersaleOrderReader")
public class OrderReader {

    @Resource(name = "aftersaleOrderLineReader")
    protected OrderLineReader lineReader;

    @Resource(name = "aftersaleFulfilmentReader")
    protected FulfilmentReader fulfilmentReader;

    @Resource(name = "aftersaleStoreCurrency")
    protected StoreCurrency storeCurrency;

    /**
     * @param rows id, number, customer id, date, status, total, currency code or null
     */
    List<StoreOrder> read(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Collections.emptyList();
        }
        Map<Long, String> currencies = currencies(rows);
        Fulfilments parcels = fulfilmentReader.of(currencies.keySet());
        Map<Long, List<StoreOrderLine>> lines = lineReader.read(currencies, parcels);
        List<StoreOrder> orders = new ArrayList<StoreOrder>(rows.size());
        for (Object[] row : rows) {
            orders.add(order(row, currencies, lines, parcels));
        }
        return orders;
    }

    private Map<Long, String> currencies(List<Object[]> rows) {
        String ofStore = null;
        Map<Long, String> currencies = new HashMap<Long, String>();
        for (Object[] row : rows) {
            if (row[6] == null && ofStore == null) {
                ofStore = storeCurrency.code();
            }
            currencies.put((Long) row[0], row[6] == null ? ofStore : (String) row[6]);
        }
        return currencies;
    }

    private StoreOrder order(
            Object[] row,
            Map<Long, String> currencies,
            Map<Long, List<StoreOrderLine>> lines,
            Fulfilments parcels) {
        Long id = (Long) row[0];
        BigDecimal total = row[5] == null ? BigDecimal.ZERO : (BigDecimal) row[5];
        return new StoreOrder(
                id,
                (String) row[1],
                (Long) row[2],
                ((Date) row[3]).getTime(),
                OrderState.of((String) row[4], parcels.statuses(id)),
                Amount.ofDecimal(total, currencies.get(id)),
                lines.getOrDefault(id, Collections.<StoreOrderLine>emptyList()),
                parcels.parcels(id));
    }
}
