package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aftersale.host.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.condition.PatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OurAddressesTest {

    private static final Mappings MAPPINGS = new Mappings();
    private static final PatternsRequestCondition SHOP = mapped("org.aftersale.storefront");
    private static final PatternsRequestCondition OFFICE = mapped("org.aftersale.admin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/help/",
                "/help.json",
                "/help.a.b",
                "/help/suggest.a.b.c",
                "/help ",
                " /help",
                "/ help",
                "//help",
                "/help/articles/x",
                "/help/articles.a.b",
                "/account/service",
                "/account/returns/new",
                "/account/returns/new/confirm",
                "/account/returns/RMA-7F3K-29QX",
                "//account/returns/RMA-7F3K-29QX/slip",
                "/service",
                "/service.json",
                "/service/G123456789abcdefGHIJ",
                "//service/G123456789abcdefGHIJ0123456789abcdefGHIJ_-3/tickets/new",
                "/account/\tclaims/new",
                "/account/claims/new/ "
            })
    void recognizesAnAddressOfTheShopHoweverItIsSpelled(String path) {
        assertThat(OurAddresses.isOurs(Side.SITE, decodedByTheServer(path))).isTrue();
        assertThat(OurAddresses.isOurs(Side.ADMIN, decodedByTheServer(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/helpdesk",
                "/help/contact",
                "/help/contact.a.b",
                "/help.a/b",
                "/account",
                "/account/services",
                "/account/returns",
                "/account/returns/",
                "/account/returns/newest",
                "/account/returns/policy",
                "/account/returns/RMA-1",
                "/services",
                "/service/hours",
                "/service/returns-and-refunds-policy",
                "/service/Returns",
                "/aftersale/tickets",
                "/api/help"
            })
    void leavesTheStoresAddressesAlone(String path) {
        assertThat(OurAddresses.isOurs(Side.SITE, decodedByTheServer(path))).isFalse();
    }

    /** The server takes the parameter for a part of the context's path. */
    @ParameterizedTest
    @CsvSource({
        "/admin;x/aftersale/tickets, /admin;x, /aftersale/tickets",
        "/admin/aftersale/tickets, /admin, /aftersale/tickets",
        "/%61dmin/aftersale/tickets, /%61dmin, /aftersale/tickets",
        "//admin//aftersale/tickets, /admin, /aftersale/tickets",
        "/x/%2e%2e/admin/aftersale/tickets, /x/%2e%2e/admin, /aftersale/tickets"
    })
    void looksAtWhatTheServerMapped(String uri, String context, String servletPath) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", uri);
        request.setContextPath(context);
        request.setServletPath(servletPath);
        assertThat(OurAddresses.isOurs(Side.ADMIN, request)).isTrue();
        assertThat(OurAddresses.path(request)).isEqualTo("/aftersale/tickets");
    }

    /** A server that passes encoded slashes on, and a dispatcher mapped to {@code /*}. */
    @Test
    void looksAtWhatTheDispatcherDecodesByItself() {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/aftersale%2Ftickets/x");
        request.setPathInfo("/aftersale%2Ftickets/x");
        assertThat(OurAddresses.isOurs(Side.ADMIN, request)).isTrue();
    }

    /** The store's second dispatcher, below a path of its own. */
    @Test
    void leavesAnotherDispatcherAlone() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/account/service");
        request.setServletPath("/api");
        request.setPathInfo("/account/service");
        assertThat(OurAddresses.isOurs(Side.SITE, request)).isFalse();
    }

    @Test
    void logsNoAddressThatOpensSomething() {
        String link = "/service/G123456789abcdefGHIJ0123456789abcdefGHIJ_-3";
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", "/shop" + link + "/tickets/new");
        assertThat(OurAddresses.logged(request)).isEqualTo("/shop/service/G123…/tickets/new");
        assertThat(OurAddresses.logged(new MockHttpServletRequest("GET", "/service")))
                .isEqualTo("/service");
    }

    @Test
    void knowsEveryPatternOfAHandlerOfOurs() {
        assertThat(SHOP.getPatterns()).hasSizeGreaterThan(20).allMatch(p -> isOurs(Side.SITE, p));
        assertThat(OFFICE.getPatterns())
                .hasSizeGreaterThan(30)
                .allMatch(p -> isOurs(Side.ADMIN, p));
    }

    private static boolean isOurs(Side side, String pattern) {
        return OurAddresses.include(side, pattern) || pattern.equals("/service/refused");
    }

    /** Whatever reaches a handler of ours has passed the filters as ours. */
    @Property(tries = 2000)
    void isOursWheneverTheDispatcherFindsAHandlerOfOurs(@ForAll("spellings") String path) {
        MockHttpServletRequest request = decodedByTheServer(path);
        if (SHOP.getMatchingCondition(request) != null && !path.contains("refused")) {
            assertThat(OurAddresses.isOurs(Side.SITE, request)).isTrue();
        }
        if (OFFICE.getMatchingCondition(request) != null) {
            assertThat(OurAddresses.isOurs(Side.ADMIN, request)).isTrue();
        }
    }

    @Provide
    static Arbitrary<String> spellings() {
        Set<String> words = new TreeSet<>(Arrays.asList("CL-2222-2222", "1", "a", ".", ".a.b"));
        for (PatternsRequestCondition all : Arrays.asList(SHOP, OFFICE)) {
            for (String pattern : all.getPatterns()) {
                words.addAll(Arrays.asList(pattern.replaceAll("\\{.*?\\}+", "1").split("/")));
            }
        }
        Arbitrary<String> blank = Arbitraries.of("", "", "", " ", "\t", "\n", "/", "\u0001");
        Arbitrary<String> suffix = Arbitraries.of("", "", "", ".json", ".a.b", ".", ";x", "%20");
        return net.jqwik.api.Combinators.combine(
                        blank, Arbitraries.of(words.toArray(new String[0])), suffix, blank)
                .as((before, word, ending, after) -> "/" + before + word + ending + after)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> String.join("", segments));
    }

    private static MockHttpServletRequest decodedByTheServer(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/any");
        request.setServletPath(path);
        return request;
    }

    /** The patterns of all controllers below that package, as the dispatcher matches them. */
    private static PatternsRequestCondition mapped(String from) {
        Set<String> patterns = new TreeSet<>();
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(from);
        for (JavaClass each : classes) {
            if (each.isAnnotatedWith(Controller.class)) {
                Class<?> type = each.reflect();
                ReflectionUtils.doWithMethods(
                        type, method -> patterns.addAll(MAPPINGS.of(method, type)));
            }
        }
        return new PatternsRequestCondition(patterns.toArray(new String[0]));
    }

    private static final class Mappings extends RequestMappingHandlerMapping {

        private Set<String> of(Method method, Class<?> type) {
            RequestMappingInfo mapping = getMappingForMethod(method, type);
            return mapping == null
                    ? Collections.emptySet()
                    : mapping.getPatternsCondition().getPatterns();
        }
    }
}
