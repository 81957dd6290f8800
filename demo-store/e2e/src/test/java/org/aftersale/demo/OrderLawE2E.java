package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What agents are told of the law of an order. */
class OrderLawE2E {

    private static final String MONEY = "/admin/aftersale/orders?order=";

    @Test
    void nothingIsAssumedOfAnOrderToTheUnitedStates() {
        String claim = ClaimForm.file("shopper", "DEMO-1003", "Torn.");
        Http agent = Http.staff("agent");
        for (String address : List.of(MONEY + "DEMO-1003", "/admin/aftersale/tickets/" + claim)) {
            assertThat(panel(agent, address))
                    .contains("United States", "None known", "nothing legal is assumed")
                    .doesNotContain("Right of withdrawal", "Legal guarantee", "counts as accepted");
        }
    }

    /** Delivered three days ago to Warsaw, and twenty days ago to Berlin. */
    @Test
    void showsTheClocksOfAnOrderWithinTheEuropeanUnion() {
        Http agent = Http.staff("agent");
        assertThat(panel(agent, MONEY + "DEMO-3001"))
                .contains("Poland", "Consumer", "Right of withdrawal", "Running", "Europe/Warsaw")
                .contains("Ustawa o prawach konsumenta art. 27 and 28", "Customer must act")
                .contains("Legal guarantee", "Show the notice on the legal guarantee");
        String berlin = panel(agent, MONEY + "DEMO-3002");
        assertThat(berlin).contains("Germany", "BGB § 438(1) no. 3", "Europe/Berlin");
        int withdrawal = berlin.indexOf("Right of withdrawal");
        assertThat(berlin.substring(withdrawal, berlin.indexOf("</li>", withdrawal)))
                .contains("Ended");
    }

    private static String panel(Http agent, String address) {
        String page = agent.get(address).body();
        int from = page.indexOf("id=\"law\"");
        assertThat(from).as(address).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
