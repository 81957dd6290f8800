package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many SQL statements a whole page costs, the store's own among them; no timings. */
class PageCostE2E {

    private static final int MAX_STATEMENTS = 12;
    private static final Pattern NUMBER = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @Test
    void hubRunsTheSameStatementsForManyOrdersAsForOne() {
        int many = cost(Http.shopper("shopper"), "/account/service");
        assertThat(many).isBetween(1, MAX_STATEMENTS);
        assertThat(cost(Http.shopper("neighbour"), "/account/service")).isLessThanOrEqualTo(many);
    }

    @Test
    void claimPagesStayWithinTheStatementLimit() {
        Http shopper = Http.shopper("shopper");
        Http.Answer filed = new ClaimForm(shopper, "DEMO-1005").good("To be counted");
        Matcher number = NUMBER.matcher(filed.location());
        assertThat(number.find()).isTrue();
        assertThat(cost(shopper, "/account/claims/new?order=DEMO-1005"))
                .isBetween(1, MAX_STATEMENTS);
        String page = "/account/claims/" + number.group();
        int one = cost(shopper, page);
        assertThat(one).isBetween(1, MAX_STATEMENTS);
        for (int i = 0; i < 3; i++) {
            shopper.post(
                    page + "/reply",
                    "body",
                    "Word " + i,
                    "key",
                    "cost-" + i,
                    "csrfToken",
                    shopper.tokenOn(page));
        }
        assertThat(shopper.get(page).body()).contains("Word 2");
        assertThat(cost(shopper, page)).isEqualTo(one);
    }

    /** Also for somebody logged in, of whom the article says something. */
    @Test
    void helpStaysWithinTheStatementLimit() {
        for (Http reader : List.of(Http.shopper("shopper"), visitor())) {
            assertThat(cost(reader, "/help")).isBetween(1, MAX_STATEMENTS);
            assertThat(cost(reader, "/help?category=delivery")).isBetween(1, MAX_STATEMENTS);
            assertThat(cost(reader, "/help?q=parcel")).isBetween(0, MAX_STATEMENTS);
            assertThat(cost(reader, "/help/suggest?q=parcel")).isBetween(0, MAX_STATEMENTS);
            assertThat(cost(reader, "/help/articles/track-an-order")).isBetween(1, MAX_STATEMENTS);
        }
    }

    @Test
    void refundAndCreditPagesStayWithinTheStatementLimit() {
        OurRefunds refunds = new OurRefunds();
        Http shopper = Http.shopper("shopper");
        int refund = cost(shopper, "/account/refunds/" + refunds.paid);
        assertThat(refund).isBetween(1, MAX_STATEMENTS);
        assertThat(cost(shopper, "/account/refunds/" + refunds.declined)).isEqualTo(refund);
        int credit = cost(shopper, "/account/credit");
        assertThat(credit).isBetween(1, MAX_STATEMENTS);
        int none = cost(Http.shopper("newcomer"), "/account/credit");
        assertThat(none).isBetween(1, credit);
        int hub = cost(shopper, "/account/service");
        assertThat(hub).isBetween(1, MAX_STATEMENTS);
        System.out.printf(
                "Statements: refund %d, store credit %d, without any %d, hub %d%n",
                refund, credit, none, hub);
        refunds.close();
    }

    /** The host's own statements for its menu and its user included. */
    @Test
    void backOfficePagesStayWithinTheStatementLimit() {
        Http shopper = Http.shopper("shopper");
        Http.Answer filed = new ClaimForm(shopper, "DEMO-1005").good("To be counted at the desk");
        Matcher claim = NUMBER.matcher(filed.location());
        assertThat(claim.find()).isTrue();
        String question = QuestionForm.ask(shopper, "DEMO-1005", "To be counted at the desk");
        Http agent = Http.staff("agent");
        int ofClaim = cost(agent, "/admin/aftersale/tickets/" + claim.group());
        int ofQuestion = cost(agent, "/admin/aftersale/tickets/" + question);
        int queue = cost(agent, "/admin/aftersale/tickets");
        System.out.printf(
                "Statements: ticket %d, with a question %d, queue %d%n",
                ofClaim, ofQuestion, queue);
        assertThat(List.of(ofClaim, ofQuestion, queue))
                .allSatisfy(cost -> assertThat(cost).isBetween(1, MAX_STATEMENTS));
    }

    private static Http visitor() {
        return new Http(RunningStore.shared().address());
    }

    @Test
    void questionPagesStayWithinTheStatementLimit() {
        Http shopper = Http.shopper("shopper");
        assertThat(cost(shopper, "/account/tickets/new")).isBetween(1, MAX_STATEMENTS);
        String number = QuestionForm.ask(shopper, "DEMO-1005", "To be counted");
        assertThat(cost(shopper, "/account/tickets/" + number)).isBetween(1, MAX_STATEMENTS);
    }

    /**
     * Once what the host keeps in its caches is there; the cheaper of two, because every two
     * seconds one request looks whether a setting has changed.
     */
    private static int cost(Http visitor, String path) {
        visitor.get(path);
        visitor.get(path);
        return Math.min(visitor.statements(path), visitor.statements(path));
    }
}
