package org.aftersale.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.render.OurAddresses;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.util.AntPathMatcher;

/** A guest sees the order of their link and nothing else, at addresses below it. */
class VisitorTest {

    private static final String TOKEN = "NosuchlinkNOSUCHLINKnosuchlinkNOSUCHLINKnos";
    private static final StoreCustomer ADA =
            new StoreCustomer(7, "Ada", "ada@example.com", Locale.US);

    private final Visitor guest = Visitor.guest(ADA, order(11, "2026/00123"), TOKEN);
    private final Visitor customer = Visitor.inAccount(ADA);

    @Test
    void aGuestSeesNoCaseOfAnotherOrderOrOfNone() {
        assertThatThrownBy(() -> guest.mustSee(12L, "CL-1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> guest.mustSee(null, "TK-1")).isInstanceOf(NotFoundException.class);
        guest.mustSee(11L, "CL-2");
        customer.mustSee(12L, "CL-1");
        customer.mustSee(null, "TK-1");
    }

    @Test
    void aGuestsFormIsAboutTheOrderOfTheLinkWhateverWasSent() {
        assertThat(guest.orderNumber("DEMO-1001")).isEqualTo("2026/00123");
        assertThat(guest.orderNumber("")).isEqualTo("2026/00123");
        assertThat(customer.orderNumber("DEMO-1001")).isEqualTo("DEMO-1001");
    }

    @Test
    void everyAddressOfAGuestIsBehindTheLinkAndSecret() {
        CasePaths paths = guest.paths();
        for (String address :
                new String[] {
                    paths.home(),
                    paths.newClaim("2026/00123"),
                    paths.claim("CL-1"),
                    paths.newQuestion(null),
                    paths.newQuestion("2026/00123"),
                    paths.question("TK-1"),
                    paths.refund("RF-1"),
                    paths.withdrawal("WD-1"),
                    paths.withdraw(),
                    paths.addToAccount()
                }) {
            assertThat(address).startsWith("/service/" + TOKEN);
            assertThat(OurAddresses.isSecret(address.replaceFirst("\\?.*", ""))).isTrue();
        }
        assertThat(customer.paths().home()).isEqualTo("/account/service");
        assertThat(customer.paths().newQuestion("a/b"))
                .isEqualTo("/account/tickets/new?order=a%2Fb");
        assertThat(customer.paths().withdraw()).isEqualTo("/withdraw");
    }

    /** The mapping and the filters have to agree on what a link looks like. */
    @Test
    void thePatternOfTheHandlersFitsTheSameLinksAsTheFilters() {
        AntPathMatcher mapping = new AntPathMatcher();
        String pattern = mapping.combine(ShopPaths.GUEST_LINK, "/tickets/new");
        for (String segment :
                new String[] {
                    TOKEN,
                    TOKEN.substring(0, 20),
                    TOKEN.substring(0, 15),
                    "refused",
                    "returns-and-refunds-policy",
                    "Returns",
                    TOKEN + TOKEN,
                    "survey"
                }) {
            assertThat(mapping.match(pattern, "/service/" + segment + "/tickets/new"))
                    .as(segment)
                    .isEqualTo(OurAddresses.isSecret("/service/" + segment));
        }
    }

    private static StoreOrder order(long id, String number) {
        return new StoreOrder(
                id,
                number,
                7,
                0,
                "SUBMITTED",
                Amount.ofMinor(0, "USD"),
                Collections.<StoreOrderLine>emptyList());
    }
}
