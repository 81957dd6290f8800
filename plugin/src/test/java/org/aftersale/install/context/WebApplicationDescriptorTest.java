package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collections;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.aftersale.host.Side;
import org.aftersale.install.AftersaleContexts;
import org.aftersale.install.AftersaleInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebApplicationDescriptorTest {

    private final ServletContext context = mock(ServletContext.class);
    private final ServletRegistration dispatcher = mock(ServletRegistration.class);

    @BeforeEach
    void aStore() {
        when(context.getInitParameter("patchConfigLocation")).thenReturn("/WEB-INF/a.xml");
        when(dispatcher.getClassName()).thenReturn(WebApplicationDescriptor.DISPATCHER);
        doReturn(Collections.singletonMap("store", dispatcher))
                .when(context)
                .getServletRegistrations();
    }

    @Test
    void detectsTheSideFromTheDispatchersFiles() {
        when(dispatcher.getInitParameter("contextConfigLocation")).thenReturn("/WEB-INF/s.xml");
        assertThat(new WebApplicationDescriptor(context).side()).isEqualTo(Side.SITE);

        when(dispatcher.getInitParameter("contextConfigLocation"))
                .thenReturn("classpath:/applicationContext-servlet-open-admin.xml, /WEB-INF/s.xml");
        assertThat(new WebApplicationDescriptor(context).side()).isEqualTo(Side.ADMIN);
    }

    @Test
    void takesTheSideFromItsParameter() {
        when(context.getInitParameter("aftersale.side")).thenReturn("admin");
        assertThat(new WebApplicationDescriptor(context).side()).isEqualTo(Side.ADMIN);
    }

    @Test
    void isEnabledUnlessSwitchedOff() {
        assertThat(new WebApplicationDescriptor(context).isEnabled()).isTrue();
        when(context.getInitParameter("aftersale.enabled")).thenReturn("false");
        assertThat(new WebApplicationDescriptor(context).isEnabled()).isFalse();
    }

    @Test
    void usesTheGlobalInitializerParameterIfFree() throws Exception {
        when(context.setInitParameter(any(), any())).thenReturn(true);
        new AftersaleInitializer().onStartup(Collections.emptySet(), context);

        verify(context)
                .setInitParameter("globalInitializerClasses", AftersaleContexts.class.getName());
        verify(dispatcher, never()).setInitParameter(any(), any());
    }

    @Test
    void usesNarrowerParametersBesideTheMerchantsInitializer() throws Exception {
        when(context.setInitParameter("contextInitializerClasses", name())).thenReturn(true);
        new AftersaleInitializer().onStartup(Collections.emptySet(), context);

        verify(context).setInitParameter("contextInitializerClasses", name());
        verify(dispatcher).setInitParameter("contextInitializerClasses", name());
    }

    @Test
    void ignoresApplicationsThatAreNoStore() throws Exception {
        when(context.getInitParameter("patchConfigLocation")).thenReturn(null);
        new AftersaleInitializer().onStartup(Collections.emptySet(), context);
        verify(context, never()).setInitParameter(any(), any());
    }

    private static String name() {
        return AftersaleContexts.class.getName();
    }
}
