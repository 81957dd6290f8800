package org.aftersale.admin.refund;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.UnitGroup;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/**
 * The rows of an order's page: groups of units with the same price and the same amount refunded so
 * far.
 */
final class UnitRows {

    private final OrderMoney money;
    private final Map<Long, Map<LineUse.Kind, Integer>> uses =
            new HashMap<Long, Map<LineUse.Kind, Integer>>();
    private final RefundFormInput input;
    private final Map<Long, Integer> quantities = new HashMap<Long, Integer>();
    private final Set<Long> linesWithUses = new HashSet<Long>();

    UnitRows(OrderMoney money, List<LineUse> uses, RefundFormInput input) {
        this.money = money;
        this.input = input;
        for (LineUse use : uses) {
            this.uses
                    .computeIfAbsent(use.getLineId(), any -> new EnumMap<>(LineUse.Kind.class))
                    .merge(use.getKind(), use.getQuantity(), Integer::sum);
        }
        money.getOrder()
                .getLines()
                .forEach(line -> quantities.put(line.getId(), line.getQuantity()));
    }

    List<PageModel> all() {
        return UnitGroup.of(money).stream().map(this::row).collect(Collectors.toList());
    }

    private PageModel row(UnitGroup group) {
        long line = group.getSubject().getId();
        boolean unit = group.getSubject().getKind() == RefundableItemKind.UNIT;
        return AdminBreakdownModel.figures(group.getFigures())
                .with("left", amount(group.getLeft()))
                .with("key", group.getKey())
                .with("kind", group.getSubject().getKind().name())
                .with("name", group.getSubject().getName())
                .with("bundle", group.getSubject().getBundle())
                .with("imageUrl", group.getSubject().getImageUrl())
                .with("first", group.getFirst())
                .with("last", group.getFirst() + group.getCount() - 1)
                .with("of", unit ? quantities.getOrDefault(line, group.getCount()) : 1)
                // once per line, although its units may be in several rows
                .with("uses", unit && linesWithUses.add(line) ? usesOf(line) : null)
                .with("most", group.getLeft() > 0 ? group.getCount() : 0)
                .with("picked", input.picks().getOrDefault(group.getKey(), ""));
    }

    private List<PageModel> usesOf(long line) {
        List<PageModel> found = new ArrayList<PageModel>();
        Map<LineUse.Kind, Integer> counts = uses.get(line);
        if (counts != null) {
            counts.forEach(
                    (kind, count) ->
                            found.add(
                                    PageModel.create()
                                            .with("code", kind.name())
                                            .with("count", count)));
        }
        return found;
    }

    private Amount amount(long minor) {
        return Amount.ofMinor(minor, money.getCurrency());
    }
}
