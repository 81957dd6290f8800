package org.aftersale.regime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalEvent;
import org.aftersale.parcel.Parcel;

/** The law of orders, as it stands now (bean {@code aftersaleOrderLaw}). */
public interface OrderLaw {

    /**
     * The regime of an order and its clocks. The caller has checked that the order may be read.
     *
     * @param events what happened to the order by the knowledge of features, such as complaints
     */
    LegalAssessment of(StoreOrder order, List<LegalEvent> events);

    /** The same of several orders to which nothing happened, by order id. */
    Map<Long, LegalAssessment> of(Collection<StoreOrder> orders);

    /** The same, from parcels that were read already. */
    LegalAssessment of(StoreOrder order, List<Parcel> parcels, List<LegalEvent> events);
}
