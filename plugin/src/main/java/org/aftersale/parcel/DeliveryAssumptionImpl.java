package org.aftersale.parcel;

import java.util.OptionalInt;
import org.aftersale.settings.OptionalNumberSetting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** A setting that staff change in the back office. */
@Component("aftersaleDeliveryAssumption")
public class DeliveryAssumptionImpl implements DeliveryAssumption {

    private final OptionalNumberSetting setting;

    @Autowired
    public DeliveryAssumptionImpl(
            @Qualifier("aftersaleAssumedDays") OptionalNumberSetting setting) {
        this.setting = setting;
    }

    @Override
    public OptionalInt days() {
        return setting.get();
    }
}
