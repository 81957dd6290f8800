package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is given back: back office, the gateway's own books, shop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoneyE2E extends Browsing {

    private String lost;

    /** Long before it is looked at: the gateway is asked what became of it some 15 s later. */
    @BeforeAll
    void loseTheNextResponse() {
        trouble("LOST_ANSWER");
        try {
            RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
            lost = desk.order("DEMO-1002").sum("7.77").preview("PRICE_REDUCTION").press();
            desk.until("unknown", 30);
        } finally {
            trouble("NONE");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void refundsSelectedUnitsAsPreviewed(int width) {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", width));
        desk.order("DEMO-1001").pick("Stoneware mug", "1").preview("GOODWILL");
        assertThat(desk.text()).contains("$19.29", "Share of", "Tax 8.25%");
        String number = desk.press();
        desk.untilStatus("Paid", 30);
        assertThat(books()).contains("19.29");

        Page shop = shopper("shopper", width);
        shop.navigate(address() + "/account/service?order=DEMO-1001");
        assertThat(shop.locator("#aftersale").innerText()).contains(number, "$19.29");
        shop.navigate(address() + "/account/refunds/" + number);
        assertThat(shop.locator("#aftersale").innerText()).contains("Stoneware mug", "$19.29");
        assertThat(Http.shopper("neighbour").get("/account/refunds/" + number).status())
                .isEqualTo(404);
        String reason =
                Http.shopper("shopper").get("/account/refunds/" + number + "/why.json").body();
        assertThat(reason).contains("\"total\":1929", "\"order\":\"DEMO-1001\"");
    }

    @Test
    void rejectsAnAmountAboveTheRefundableAmountAndNamesIt() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        desk.order("DEMO-1003").sum("9999.99").preview("OTHER");
        assertThat(desk.text()).contains("Please check what you entered");
        assertThat(desk.page().inputValue("#afs-sum")).isEqualTo("9999.99");
        desk.sum("1,50").preview("OTHER");
        assertThat(desk.text()).contains("Enter a number with a decimal separator only");
    }

    @Test
    void refundsTheCardFirstOfTwoPayments() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        desk.order("DEMO-1005").pick("Wool blanket", "1").pick("Cushion", "1").preview("RETURNED");
        desk.press();
        desk.untilStatus("Paid", 30);
        desk.order("DEMO-1005");
        assertThat(desk.text()).contains("Gift card", "Card");
    }

    @Test
    void showsADeclineAndRefundsAsStoreCreditInstead() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        String number = desk.order("DEMO-1006").pick("Notebook", "1").preview("DEFECTIVE").press();
        desk.until("Declined", 30);
        desk.act("RETRY", "").until("Attempt 2", 30).until("Declined", 30);
        desk.act("TO_CREDIT", "Agreed on the phone").untilStatus("Paid", 30);

        Page shop = shopper("shopper", WIDE);
        shop.navigate(address() + "/account/credit");
        assertThat(shop.locator("#aftersale").innerText()).contains(number);
        assertThat(Http.shopper("neighbour").get("/account/credit").body()).doesNotContain(number);
    }

    @Test
    void requiresApprovalByASecondPersonAboveTheLimit() {
        RefundDeskPages agent = new RefundDeskPages(staff("agent", WIDE));
        String number = agent.order("DEMO-1003").sum("101.00").preview("RETURNED").press();
        assertThat(agent.text()).contains("Awaiting approval");
        assertThat(agent.page().locator("form[action$='/confirm']").count()).isZero();

        RefundDeskPages admin = new RefundDeskPages(staff("admin", WIDE));
        admin.open(number);
        ClaimStoryE2E.submit(admin.page(), "/confirm");
        admin.untilStatus("Paid", 30);
        assertThat(admin.text()).contains("Administrator");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void reconcilesALostGatewayResponseAndPaysOnce() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        desk.open(lost).untilStatus("Paid", 90);
        assertThat(books().split(lost, -1)).as("booked once").hasSize(2);
    }

    @Test
    void exportsARowPerComponentWithoutFormulas() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        String number = desk.order("DEMO-1001").sum("3.33").preview("GOODWILL").press();
        desk.untilStatus("Paid", 30);
        String day = java.time.LocalDate.now().toString();
        Http admin = Http.staff("admin");
        Http.Answer export =
                admin.get("/admin/aftersale/refunds/export.csv?from=" + day + "&to=" + day);
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.body()).contains(number).contains("DEMO-1001");
        assertThat(export.body()).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    }

    @Test
    void showsAmountsWithoutButtonsToReaders() {
        RefundDeskPages viewer = new RefundDeskPages(staff("viewer", WIDE));
        viewer.order("DEMO-1001");
        assertThat(viewer.text()).contains("Stoneware mug");
        assertThat(viewer.page().locator("#aftersale form[method=post]").count()).isZero();
        Page catalog = staff("catalog", WIDE);
        assertThat(catalog.navigate(address() + "/admin/aftersale/orders/DEMO-1001").status())
                .isEqualTo(403);
    }

    private String books() {
        return new Http(address()).get("/dev/gateway").body();
    }

    private static void trouble(String mode) {
        String page = "/dev/gateway";
        Http visitor = new Http(address());
        String token = visitor.tokenOn(page);
        Http.Answer set = visitor.post(page, "csrfToken", token, "trouble", mode, "seconds", "0");
        assertThat(set.status()).as(set.body()).isEqualTo(302);
    }
}
