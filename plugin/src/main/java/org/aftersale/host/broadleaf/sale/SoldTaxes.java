package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.host.SoldTax;
import org.aftersale.shared.Allocation;
import org.apache.commons.lang3.StringUtils;
import org.broadleafcommerce.core.order.domain.TaxType;

/**
 * The taxes on parts of an order. The host's tax total per part is what was charged; details that
 * add up to less or more are adjusted to it.
 */
final class SoldTaxes {

    /** Columns of a tax detail t, following the id of the taxed part. */
    static final String COLUMNS =
            "t.type, t.taxName, t.jurisdictionName, t.rate, t.amount, t.region, t.country";

    private static final String NAMELESS = "Tax";

    private final OrderAmounts amounts;
    private final Map<Long, Map<String, SoldTax>> taxes =
            new LinkedHashMap<Long, Map<String, SoldTax>>();

    /**
     * @param rows the id of the taxed part, then {@link #COLUMNS}; the same tax of one authority
     *     listed twice for one part is merged
     */
    SoldTaxes(List<Object[]> rows, OrderAmounts amounts) {
        this.amounts = amounts;
        for (Object[] row : rows) {
            SoldTax tax = tax(row);
            taxes.computeIfAbsent((Long) row[0], any -> new LinkedHashMap<String, SoldTax>())
                    .merge(
                            tax.getKey() + '\n' + tax.getAuthority(),
                            tax,
                            (one, other) -> with(one, one.getAmount() + other.getAmount()));
        }
    }

    private SoldTax tax(Object[] row) {
        String name = name(row);
        return new SoldTax(name, (BigDecimal) row[4], authority(row, name), amounts.minor(row[5]));
    }

    /**
     * @param total the host's tax total of this part; null if not recorded
     */
    List<SoldTax> on(long id, Object total) {
        Map<String, SoldTax> named =
                taxes.getOrDefault(id, Collections.<String, SoldTax>emptyMap());
        List<SoldTax> details = new ArrayList<SoldTax>(named.values());
        long missing = total == null ? 0 : amounts.minor(total) - sum(details);
        if (missing > 0) {
            details.add(new SoldTax(NAMELESS, null, missing));
        }
        return missing < 0 ? reduceTo(details, amounts.minor(total)) : details;
    }

    private static List<SoldTax> reduceTo(List<SoldTax> details, long total) {
        long[] weights = details.stream().mapToLong(tax -> Math.max(0, tax.getAmount())).toArray();
        if (weights.length == 0) {
            return Collections.singletonList(new SoldTax(NAMELESS, null, total));
        }
        long[] shares = Allocation.of(total, weights);
        List<SoldTax> cut = new ArrayList<SoldTax>();
        for (int i = 0; i < shares.length; i++) {
            cut.add(with(details.get(i), shares[i]));
        }
        return cut;
    }

    private static long sum(List<SoldTax> details) {
        return details.stream().mapToLong(SoldTax::getAmount).sum();
    }

    private static SoldTax with(SoldTax tax, long amount) {
        return new SoldTax(tax.getName(), tax.getRate(), tax.getAuthority(), amount);
    }

    private static String name(Object[] row) {
        for (Object given : new Object[] {row[2], row[3]}) {
            if (given != null && !((String) given).trim().isEmpty()) {
                return ((String) given).trim();
            }
        }
        return StringUtils.defaultString(type(row), NAMELESS);
    }

    /** Whatever tells the authority apart, without what is in the name already; null if nothing. */
    private static String authority(Object[] row, String name) {
        String known =
                Stream.of((String) row[3], type(row), (String) row[6], (String) row[7])
                        .map(StringUtils::trimToNull)
                        .filter(each -> each != null && !each.equals(name))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return StringUtils.trimToNull(known);
    }

    /** Null for "combined" too, which is the host's value for a tax without a name. */
    private static String type(Object[] row) {
        TaxType type = row[1] == null ? null : TaxType.getInstance((String) row[1]);
        return type == null || type.equals(TaxType.COMBINED) ? null : type.getFriendlyType();
    }
}
