package com.example.fernhill.site.web;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderAttribute;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;

/** An order for its pages: by fulfillment group, with a status shoppers understand. */
public class OrderPage {

    private static final String DELIVERED_ATTRIBUTE = "delivered-";

    private final Order order;
    private final List<Parcel> parcels = new ArrayList<>();

    private OrderPage(Order order) {
        this.order = order;
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            parcels.add(new Parcel(group, deliveredAt(group)));
        }
    }

    public static OrderPage of(Order order) {
        return new OrderPage(order);
    }

    public static List<OrderPage> of(List<Order> orders) {
        List<OrderPage> pages = new ArrayList<>();
        for (Order order : orders) {
            pages.add(new OrderPage(order));
        }
        return pages;
    }

    public Order getOrder() {
        return order;
    }

    public String getNumber() {
        return order.getOrderNumber();
    }

    /** A number that fits into no path goes into the query. */
    public String getAddress() {
        return order.getOrderNumber().matches("[\\w-]+")
                ? "/account/orders/" + order.getOrderNumber()
                : "/account/order?number=" + encoded(order.getOrderNumber());
    }

    private static String encoded(String number) {
        try {
            return URLEncoder.encode(number, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Parcel> getParcels() {
        return parcels;
    }

    /** A message code: delivered only once every group is. */
    public String getState() {
        for (Parcel parcel : parcels) {
            if (!parcel.isDelivered()) {
                return parcel.getState();
            }
        }
        return parcels.isEmpty() ? "order.state.preparing" : "order.state.delivered";
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (Parcel parcel : parcels) {
            lines.addAll(parcel.getLines());
        }
        return lines;
    }

    private Date deliveredAt(FulfillmentGroup group) {
        OrderAttribute noted = order.getOrderAttributes().get(DELIVERED_ATTRIBUTE + group.getId());
        return noted == null ? null : new Date(Long.parseLong(noted.getValue()));
    }

    /** A fulfillment group. */
    public static class Parcel {

        private final FulfillmentGroup group;
        private final Date deliveredAt;
        private final List<Line> lines = new ArrayList<>();

        Parcel(FulfillmentGroup group, Date deliveredAt) {
            this.group = group;
            this.deliveredAt = deliveredAt;
            for (FulfillmentGroupItem item : group.getFulfillmentGroupItems()) {
                lines.add(new Line(item));
            }
        }

        public FulfillmentGroup getGroup() {
            return group;
        }

        public Date getDeliveredAt() {
            return deliveredAt;
        }

        public List<Line> getLines() {
            return lines;
        }

        public boolean isDelivered() {
            return FulfillmentGroupStatusType.DELIVERED.equals(group.getStatus());
        }

        public String getState() {
            if (isDelivered()) {
                return "order.state.delivered";
            }
            return FulfillmentGroupStatusType.SHIPPED.equals(group.getStatus())
                    ? "order.state.shipped"
                    : "order.state.preparing";
        }
    }

    /** A line in a fulfillment group. */
    public static class Line {

        private final FulfillmentGroupItem item;
        private final DiscreteOrderItem bought;

        Line(FulfillmentGroupItem item) {
            this.item = item;
            this.bought = (DiscreteOrderItem) item.getOrderItem();
        }

        public FulfillmentGroupItem getItem() {
            return item;
        }

        public String getName() {
            return bought.getName();
        }

        public int getQuantity() {
            return item.getQuantity();
        }

        public String getUrl() {
            return bought.getProduct() == null ? null : bought.getProduct().getUrl();
        }

        public String getImage() {
            Media media = bought.getSku().getSkuMedia().get("primary");
            return media == null ? null : media.getUrl();
        }

        public boolean isFinalSale() {
            return bought.getProduct() != null
                    && bought.getProduct().getProductAttributes().containsKey("finalSale");
        }
    }
}
