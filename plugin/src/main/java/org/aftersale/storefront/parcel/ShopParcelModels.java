package org.aftersale.storefront.parcel;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.view.ParcelSaying;
import org.aftersale.render.PageModel;

/** Builds the template models of an order's parcels, as its customer sees them. */
public final class ShopParcelModels {

    private ShopParcelModels() {}

    /**
     * Empty where nothing is known or assumed: the order's own status says all then.
     *
     * @param parcels null for none
     */
    public static List<PageModel> of(List<Parcel> parcels) {
        return parcels == null || parcels.stream().noneMatch(Parcel::isKnown)
                ? Collections.<PageModel>emptyList()
                : parcels.stream().map(ShopParcelModels::parcel).collect(Collectors.toList());
    }

    private static PageModel parcel(Parcel parcel) {
        ParcelSaying saying = ParcelSaying.of(parcel);
        return PageModel.create()
                .with("no", parcel.getNumber())
                .with("of", parcel.getCount())
                .with("statusCode", parcel.getStatus().name())
                .with("saying", saying.getCode())
                .with("at", saying.getAt())
                .with("carrier", parcel.getOrigin().getCarrier())
                .with("tracking", parcel.getOrigin().getTracking());
    }
}
