package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.springframework.context.MessageSource;

/** {@code last_order_state}: its status, phrased for use within a sentence. */
public class LastOrderState extends OrderPlaceholder {

    @Resource(name = "messageSource")
    protected MessageSource messages;

    @Override
    public String name() {
        return "last_order_state";
    }

    /** Empty for a store's own status without a translation. */
    @Override
    protected Optional<PlaceholderValue> value(StoreOrder order, Locale locale) {
        String code = "aftersale.placeholder.order." + order.getStatus();
        return Optional.ofNullable(messages.getMessage(code, null, null, locale))
                .map(PlaceholderValue::of);
    }
}
