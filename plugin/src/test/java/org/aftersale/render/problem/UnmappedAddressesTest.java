package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class UnmappedAddressesTest {

    private final GenericWebApplicationContext context = new GenericWebApplicationContext();
    private final List<String> looked = new ArrayList<>();

    @Controller
    public static class Tickets {

        @RequestMapping(value = "/aftersale/tickets/{number}", method = RequestMethod.GET)
        public void show() {}

        @RequestMapping(value = "/aftersale/tickets/{number}/reply", method = RequestMethod.POST)
        public void reply() {}

        @RequestMapping("/{anything}/of-the-host")
        public void ofHost() {}
    }

    public static class Mapping extends RequestMappingHandlerMapping {

        List<String> looked;

        @Override
        protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            looked.add(path);
            return super.lookupHandlerMethod(path, request);
        }
    }

    @BeforeEach
    void start() {
        context.setServletContext(new MockServletContext());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.getBeanFactory().registerSingleton("aftersaleApplicationSide", Side.ADMIN);
        context.registerBeanDefinition("tickets", new RootBeanDefinition(Tickets.class));
        RootBeanDefinition mapping = new RootBeanDefinition(Mapping.class);
        mapping.getPropertyValues().add("order", 0);
        context.registerBeanDefinition("mapping", mapping);
        context.registerBeanDefinition("ours", new RootBeanDefinition(UnmappedAddresses.class));
        context.getBeanFactory()
                .registerSingleton(
                        "interceptor",
                        new MappedInterceptor(null, new HandlerInterceptorAdapter() {}));
    }

    /** What the dispatcher does. */
    private HandlerExecutionChain find(String method, String path) throws Exception {
        if (!context.isActive()) {
            context.refresh();
            context.getBean(Mapping.class).looked = looked;
        }
        looked.clear();
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        for (HandlerMapping mapping :
                Arrays.asList(
                        context.getBean(UnmappedAddresses.class), context.getBean(Mapping.class))) {
            HandlerExecutionChain found = mapping.getHandler(request);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String method(HandlerExecutionChain found) {
        return ((HandlerMethod) found.getHandler()).getMethod().getName();
    }

    @Test
    void looksUpAPageOfOursOnce() throws Exception {
        HandlerExecutionChain found = find("GET", "/aftersale/tickets/CL-1");
        assertThat(method(found)).isEqualTo("show");
        assertThat(looked).containsExactly("/aftersale/tickets/CL-1");
        assertThat(found.getInterceptors()).hasSize(1);
    }

    @Test
    void answersHeadAsGetWithEachInterceptorOnce() throws Exception {
        HandlerExecutionChain found = find("HEAD", "/aftersale/tickets/CL-1");
        assertThat(method(found)).isEqualTo("show");
        assertThat(found.getInterceptors()).hasSize(1);
    }

    @Test
    void answersWhatIsMappedForAnotherMethodOrByAPlaceholderWithNotFound() throws Exception {
        assertThat(method(find("GET", "/aftersale/tickets/CL-1/reply"))).isEqualTo("notFound");
        assertThat(method(find("GET", "/aftersale/of-the-host"))).isEqualTo("notFound");
        assertThat(method(find("GET", "/aftersale/none"))).isEqualTo("notFound");
    }

    @Test
    void leavesAddressesOfTheHostAlone() throws Exception {
        assertThat(method(find("GET", "/product/of-the-host"))).isEqualTo("ofHost");
    }

    /** A store's mapping that comes before the annotated controllers is asked before them. */
    @Test
    void leavesTheChoiceToTheDispatcherIfAnotherMappingComesBetween() throws Exception {
        RootBeanDefinition between = new RootBeanDefinition(SimpleUrlHandlerMapping.class);
        between.getPropertyValues().add("order", -1);
        context.registerBeanDefinition("between", between);
        find("GET", "/aftersale/tickets/CL-1");
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", "/aftersale/tickets/CL-1");
        request.setServletPath("/aftersale/tickets/CL-1");
        assertThat(context.getBean(UnmappedAddresses.class).getHandler(request)).isNull();
        assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)).isNull();
    }
}
