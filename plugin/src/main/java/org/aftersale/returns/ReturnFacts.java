package org.aftersale.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.OrderStatus;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.law.calendar.CountryZones;
import org.aftersale.parcel.Parcel;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.OpenUse;
import org.aftersale.refund.entitlement.OpenUses;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.returns.eligibility.LineFacts;
import org.aftersale.returns.eligibility.ReturnWindow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gathers what the eligibility of orders is computed from, in a fixed number of statements.
 * Requires the caller's transaction.
 */
@Component("aftersaleReturnFacts")
public class ReturnFacts {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleStoreGoods")
    protected StoreGoods goods;

    @Resource(name = "aftersaleRefundedLines")
    protected RefundedLines refunded;

    @Resource(name = "aftersaleOpenUses")
    protected OpenUses uses;

    @Resource(name = "aftersaleCountryZones")
    protected CountryZones zones;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId shopZone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** The product attribute that marks final sales. */
    @Value("${aftersale.returns.final-sale-attribute}")
    protected String finalSale;

    /**
     * All of it.
     *
     * @param parcels by the host's order
     */
    OfOrders read(Collection<StoreOrder> orders, Map<Long, List<Parcel>> parcels) {
        Set<Long> ids = orders.stream().map(StoreOrder::getId).collect(Collectors.toSet());
        return new OfOrders(
                orders,
                parcels,
                uses.of(ids, LineUse.Kind.CLAIMED, LineUse.Kind.WITHDRAWN),
                ReturnedSoFar.of(store.ofOrders(ids)));
    }

    /**
     * What a list of orders can afford, in two statements.
     *
     * @param taken units in open cases, by the host's order item
     */
    OfOrders glance(
            Collection<StoreOrder> orders,
            Map<Long, List<Parcel>> parcels,
            Map<Long, Integer> taken) {
        Map<Long, List<OpenUse>> open = new HashMap<Long, List<OpenUse>>();
        taken.forEach(
                (line, units) ->
                        open.put(line, Collections.singletonList(new OpenUse(line, units, null))));
        return new OfOrders(orders, parcels, open, Collections.<Long, ReturnedSoFar>emptyMap());
    }

    private static Set<Long> lineIds(Collection<StoreOrder> orders) {
        return orders.stream()
                .flatMap(order -> order.getLines().stream())
                .map(StoreOrderLine::getId)
                .collect(Collectors.toSet());
    }

    /** What was read of some orders. */
    final class OfOrders {

        private final Map<Long, List<Parcel>> parcels;
        private final Map<Long, StoreGoods.Traits> traits;
        private final Map<Long, RefundedLine> paid;
        private final Map<Long, List<OpenUse>> open;
        private final Map<Long, ReturnedSoFar> returned;

        private OfOrders(
                Collection<StoreOrder> orders,
                Map<Long, List<Parcel>> parcels,
                Map<Long, List<OpenUse>> open,
                Map<Long, ReturnedSoFar> returned) {
            this.parcels = parcels;
            this.traits = goods.traits(lineIds(orders), finalSale == null ? "" : finalSale.trim());
            this.paid =
                    refunded.ofOrders(
                            orders.stream().map(StoreOrder::getId).collect(Collectors.toSet()));
            this.open = open;
            this.returned = returned;
        }

        ReturnWindow window(StoreOrder order, int days) {
            return new ReturnWindow(days, clock.instant().atZone(zone(order)).toLocalDate());
        }

        LineFacts of(StoreOrder order, StoreOrderLine line) {
            LineFacts facts =
                    LineFacts.of(line.getQuantity())
                            .cancelled(OrderStatus.CANCELLED.name().equals(order.getStatus()));
            StoreGoods.Traits its = traits.get(line.getId());
            if (its != null) {
                facts.digital(its.isDigital()).finalSale(its.isMarked());
            }
            addParcels(facts, order, line);
            addUses(facts, line);
            return facts;
        }

        private void addParcels(LineFacts facts, StoreOrder order, StoreOrderLine line) {
            List<Parcel> sent = parcels.getOrDefault(order.getId(), Collections.emptyList());
            boolean recorded = sent.stream().anyMatch(parcel -> !parcel.getUnits().isEmpty());
            for (Parcel parcel : sent) {
                // a store that records no units sends whole orders
                int units =
                        recorded
                                ? parcel.getUnits().getOrDefault(line.getId(), 0)
                                : line.getQuantity();
                SentUnits.add(facts, parcel, units, zone(order));
            }
        }

        private void addUses(LineFacts facts, StoreOrderLine line) {
            ReturnedSoFar back = returned.getOrDefault(line.getId(), ReturnedSoFar.NONE);
            RefundedLine refund = paid.get(line.getId());
            int wholly = refund == null ? 0 : refund.getWholly();
            facts.returned(back.getUnits(), back.getNumber())
                    .refunded(Math.max(0, wholly - back.getWhollyRefunded()));
            List<OpenUse> cases = open.get(line.getId());
            if (cases != null) {
                int units = cases.stream().mapToInt(OpenUse::getQuantity).sum();
                facts.inCase(units, cases.get(0).getCaseNumber());
            }
        }

        private ZoneId zone(StoreOrder order) {
            return order.getShipTo()
                    .filter(to -> to.getCountry() != null)
                    .flatMap(to -> zones.zoneOf(to.getCountry(), to.getPostalCode()))
                    .orElse(shopZone);
        }
    }

    /** Where the units of a line in one parcel are. */
    private static final class SentUnits {

        private SentUnits() {}

        static void add(LineFacts facts, Parcel parcel, int units, ZoneId zone) {
            switch (parcel.getStatus()) {
                case DELIVERED:
                    facts.delivered(units, day(parcel.getDeliveredAt(), zone));
                    break;
                case SHIPPED:
                    facts.underWay(units).coming(units);
                    break;
                case AWAITING:
                    facts.coming(units);
                    break;
                default:
                    facts.underWay(units);
            }
        }

        private static LocalDate day(Long at, ZoneId zone) {
            return at == null ? null : Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
        }
    }
}
