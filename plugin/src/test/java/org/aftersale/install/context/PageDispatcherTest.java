package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageDispatcherTest {

    private final ServletContext context = mock(ServletContext.class);
    private final Map<String, ServletRegistration> servlets = new LinkedHashMap<>();

    @BeforeEach
    void registrations() {
        doReturn(servlets).when(context).getServletRegistrations();
    }

    @Test
    void joinsTheDispatcherOfAllAddressesOnly() {
        dispatcher("api", "/api/*");
        dispatcher("store", "/");
        assertThat(joined()).isEqualTo("store");
    }

    @Test
    void prefersTheBroaderMapping() {
        dispatcher("old", "*.htm", "*.html");
        dispatcher("store", "/*");
        assertThat(joined()).isEqualTo("store");
    }

    @Test
    void acceptsSuffixMappings() {
        dispatcher("api", "/api/*");
        dispatcher("store", "*.htm");
        assertThat(joined()).isEqualTo("store");
    }

    @Test
    void ignoresTheContainersDefaultServlet() {
        servlet("default", "org.apache.catalina.servlets.DefaultServlet", "/");
        dispatcher("store", "*.html");
        assertThat(joined()).isEqualTo("store");
    }

    @Test
    void usesTheDispatcherTheMerchantNames() {
        dispatcher("store", "/");
        dispatcher("shop", "/shop/*");
        when(context.getInitParameter("aftersale.dispatcher")).thenReturn(" shop ");
        assertThat(joined()).isEqualTo("shop");
    }

    @Test
    void joinsNoneWhenADispatcherListsOurFile() {
        dispatcher("store", "/");
        ServletRegistration shop = dispatcher("shop", "/shop/*");
        when(shop.getInitParameter("contextConfigLocation"))
                .thenReturn("/WEB-INF/a.xml classpath:/aftersale-site-servlet.xml");
        assertThat(joined()).isEqualTo("shop");
    }

    @Test
    void ignoresADispatcherWithoutPages() {
        dispatcher("api", "/api/*");
        assertThat(joined()).isNull();
    }

    private String joined() {
        return new PageDispatcher(context).name("aftersale-site-servlet.xml");
    }

    private ServletRegistration dispatcher(String name, String... mappings) {
        return servlet(name, WebApplicationDescriptor.DISPATCHER, mappings);
    }

    private ServletRegistration servlet(String name, String type, String... mappings) {
        ServletRegistration servlet = mock(ServletRegistration.class);
        when(servlet.getName()).thenReturn(name);
        when(servlet.getClassName()).thenReturn(type);
        when(servlet.getMappings()).thenReturn(Arrays.asList(mappings));
        servlets.put(name, servlet);
        return servlet;
    }
}
