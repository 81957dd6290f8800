package org.aftersale.parcel;

import java.util.OptionalInt;
import org.aftersale.shared.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The setting {@code aftersale.parcel.assumed-days}. */
@Component("aftersaleDeliveryAssumption")
public class DeliveryAssumptionImpl implements DeliveryAssumption {

    private static final int NONE = -1;

    private final int days;

    /**
     * @param setting up to three digits; empty or null: nothing is assumed
     * @throws IllegalArgumentException for anything else: no date is guessed
     */
    @Autowired
    public DeliveryAssumptionImpl(@Value("${aftersale.parcel.assumed-days}") String setting) {
        String text = setting == null ? "" : setting.trim();
        this.days = FormNumbers.number(text, 3, NONE);
        if (days == NONE && !text.isEmpty()) {
            throw new IllegalArgumentException(
                    "aftersale.parcel.assumed-days is no number of days: '" + text + "'");
        }
    }

    @Override
    public OptionalInt days() {
        return days == NONE ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
