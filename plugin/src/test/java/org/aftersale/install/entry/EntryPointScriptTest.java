package org.aftersale.install.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.aftersale.render.RequestFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

class EntryPointScriptTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/shop/x");

    @Test
    void containsTheAddressesOfTheStoresOrderPages() {
        request.setContextPath("/shop");
        assertThat(script("/account/orders").tag(request))
                .contains("data-aftersale-orders=\"/shop/account/orders\"")
                .contains("data-aftersale-service=\"/shop/account/service\"");
    }

    @Test
    void toleratesMissingAndExtraSlashesInTheSetting() {
        assertThat(script(" my/history/ ").tag(request))
                .contains("data-aftersale-orders=\"/my/history\"");
    }

    @Test
    void saysWhereAnOrdersPageIs() {
        request.setContextPath("/shop");
        EntryPointScript script = script("/account/orders");
        assertThat(script.tag(request))
                .contains("data-aftersale-order=\"/shop/account/orders/{number}\"");
        new DirectFieldAccessor(script).setPropertyValue("order", "/order?no={number}");
        assertThat(script.tag(request))
                .contains("data-aftersale-order=\"/shop/order?no={number}\"");
    }

    private static EntryPointScript script(String orderPath) {
        RequestFacts facts = mock(RequestFacts.class);
        when(facts.locale(org.mockito.ArgumentMatchers.any())).thenReturn(Locale.ENGLISH);
        EntryPointScript script = new EntryPointScript();
        DirectFieldAccessor fields = new DirectFieldAccessor(script);
        fields.setPropertyValue("messages", new StaticMessageSource());
        fields.setPropertyValue("facts", facts);
        fields.setPropertyValue("orders", orderPath);
        return script;
    }
}
