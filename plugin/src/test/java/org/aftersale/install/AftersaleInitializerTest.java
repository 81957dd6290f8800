package org.aftersale.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.aftersale.install.context.WebApplicationDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Either both halves of the module join a store, or none. */
class AftersaleInitializerTest {

    private static final String OURS = "org.aftersale.install.AftersaleContexts";
    private static final String THEIRS = "com.example.Initializer";
    private static final String GLOBAL = AftersaleInitializer.GLOBAL_INITIALIZERS;
    private static final String OWN = AftersaleInitializer.CONTEXT_INITIALIZERS;
    private static final String FILES = WebApplicationDescriptor.PATCH_LOCATION;
    private static final String SERVLET_FILES = WebApplicationDescriptor.CONFIG_LOCATION;

    private final Map<String, String> root = new HashMap<>();
    private final Map<String, String> dispatcher = new HashMap<>();
    private final ServletContext context = mock(ServletContext.class);

    @BeforeEach
    void aStore() {
        root.put(FILES, "/WEB-INF/applicationContext.xml");
        dispatcher.put(SERVLET_FILES, "/WEB-INF/applicationContext-servlet.xml");
        when(context.getInitParameter(anyString())).thenAnswer(c -> root.get(c.getArgument(0)));
        when(context.setInitParameter(anyString(), anyString()))
                .thenAnswer(c -> root.putIfAbsent(c.getArgument(0), c.getArgument(1)) == null);
        ServletRegistration servlet = servlet("shop", dispatcher);
        when(servlet.getMappings()).thenReturn(Collections.singleton("/"));
        doAnswer(c -> Collections.singletonMap("shop", servlet))
                .when(context)
                .getServletRegistrations();
        when(context.getServletRegistration("shop")).thenReturn(servlet);
    }

    private static ServletRegistration servlet(String name, Map<String, String> parameters) {
        ServletRegistration servlet = mock(ServletRegistration.class);
        when(servlet.getName()).thenReturn(name);
        when(servlet.getClassName()).thenReturn(WebApplicationDescriptor.DISPATCHER);
        when(servlet.getInitParameter(anyString()))
                .thenAnswer(c -> parameters.get(c.getArgument(0)));
        when(servlet.setInitParameter(anyString(), anyString()))
                .thenAnswer(
                        c -> parameters.putIfAbsent(c.getArgument(0), c.getArgument(1)) == null);
        return servlet;
    }

    @Test
    void takesTheGlobalParameterIfItIsFree() throws Exception {
        start();
        assertThat(root).containsEntry(GLOBAL, OURS).doesNotContainKey(OWN);
        accepted();
    }

    @Test
    void takesTheNarrowerOnesBesideTheMerchantsGlobalOne() throws Exception {
        root.put(GLOBAL, THEIRS);
        start();
        assertThat(root).containsEntry(OWN, OURS);
        assertThat(dispatcher).containsEntry(OWN, OURS);
        accepted();
    }

    @Test
    void joinsBesideTheMerchantsIfNamedThere() throws Exception {
        root.put(GLOBAL, THEIRS + ", " + OURS);
        root.put(OWN, THEIRS);
        start();
        accepted();
    }

    @Test
    void refusesWhollyWhereTheRootIsTaken() throws Exception {
        root.put(GLOBAL, THEIRS);
        root.put(OWN, THEIRS);
        start();
        refused("the context parameters");
    }

    @Test
    void refusesWhollyWhereTheDispatcherIsTaken() throws Exception {
        root.put(GLOBAL, THEIRS);
        dispatcher.put(OWN, THEIRS);
        start();
        refused("servlet shop");
    }

    @Test
    void refusesWhollyWhereOnlyOneHalfIsListed() throws Exception {
        root.put(GLOBAL, THEIRS);
        root.put(OWN, THEIRS);
        dispatcher.put(SERVLET_FILES, "classpath:/aftersale-site-servlet.xml");
        start();
        refused("the context parameters");
        // what removes the listed half again
        assertThat(dispatcher).containsEntry(OWN, OURS);
    }

    @Test
    void needsNoParameterWhereBothHalvesAreListed() throws Exception {
        root.put(GLOBAL, THEIRS);
        root.put(OWN, THEIRS);
        root.put(FILES, "classpath:/aftersale-applicationContext.xml /WEB-INF/a.xml");
        dispatcher.put(OWN, THEIRS);
        dispatcher.put(SERVLET_FILES, "classpath:/aftersale-site-servlet.xml /WEB-INF/b.xml");
        start();
        accepted();
    }

    private void start() throws Exception {
        new AftersaleInitializer().onStartup(null, context);
    }

    private void accepted() {
        verify(context, never()).setAttribute(any(), any());
        verify(context, never()).log(anyString());
    }

    private void refused(String where) {
        verify(context).setAttribute(WebApplicationDescriptor.REFUSED, true);
        verify(context).log(contains(where));
    }
}
