package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.broadleaf.common.StoreCurrency;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Component;

/** Builds orders from their rows, with batch reads for all of them. */
@Component("aftersaleOrderReader")
public class OrderReader {

    private static final int ORDER_COLUMNS = 7;

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
        return read(rows, currencies, fulfilmentReader.of(currencies.keySet()));
    }

    /**
     * One order that was read together with its fulfilment groups.
     *
     * @param rows the columns above, followed by {@link FulfilmentReader#COLUMNS}: one row for each
     *     item of a group
     */
    Optional<StoreOrder> readJoined(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> groups = new ArrayList<Object[]>(rows.size());
        for (Object[] row : rows) {
            Object[] group = Arrays.copyOfRange(row, ORDER_COLUMNS - 1, row.length);
            group[0] = row[0];
            groups.add(group);
        }
        List<Object[]> order = rows.subList(0, 1);
        return Optional.of(read(order, currencies(order), new Fulfilments(groups)).get(0));
    }

    private List<StoreOrder> read(
            List<Object[]> rows, Map<Long, String> currencies, Fulfilments parcels) {
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
                parcels.parcels(id),
                parcels.shipTo(id));
    }
}
