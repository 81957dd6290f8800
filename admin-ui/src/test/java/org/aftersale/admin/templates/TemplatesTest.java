package org.aftersale.admin.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.templates.Pages;
import org.aftersale.templates.Templates;
import org.aftersale.templates.TemplatesContract;
import org.junit.jupiter.api.Test;

class TemplatesTest extends TemplatesContract {

    TemplatesTest() {
        super(Desk.TEMPLATES, "/admin/aftersale/");
    }

    @Override
    protected boolean needsNoLabel(String control) {
        return super.needsNoLabel(control) || control.contains("type=\"radio\"");
    }

    /** A store's own consumers, events, payments and settings are called by their names. */
    @Override
    protected boolean mayLack(String code) {
        return code.endsWith(".search-index")
                || code.endsWith(".article.published")
                || code.endsWith(".gone.setting")
                || code.endsWith(".SOME_PAYMENT_OF_THE_STORES");
    }

    @Test
    void keepsWhatWasTyped() {
        Map<String, Object> page = Templates.sample("ticket-errors");
        String typed = longWords();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("body", typed);
        form.put("next", "SOLVED");
        page.put("replyForm", form);
        assertThat(Desk.TEMPLATES.english().render("ticket", page))
                .contains(">\n" + typed + "</textarea>")
                .contains("value=\"SOLVED\" selected")
                .contains("name=\"decision_2002\" value=\"REJECTED\" checked")
                .contains("name=\"version\" value=\"1003\"");
    }

    @Test
    void saysWhatIsOwedAndWhereToPayIt() {
        assertThat(Desk.TEMPLATES.english().render("ticket", Templates.sample("ticket-owed")))
                .contains("Still owed to the customer", "/orders/DEMO-1001\"", "/remedy\"")
                .contains("name=\"line\" value=\"2002\"", "/refunds/RF-7F3K-29QX\"")
                .contains("href=\"https://shop.example/returns\" rel=\"noopener");
        assertThat(Desk.TEMPLATES.english().render("ticket", Templates.sample("ticket")))
                .doesNotContain("/remedy\"");
    }

    @Test
    void showsLongMessagesWhole() {
        assertThat(Desk.TEMPLATES.english().render("ticket", Templates.sample("ticket-long")))
                .doesNotContain("--long");
    }

    @Test
    void offersAllowedActionsOnly() {
        Pages desk = Desk.TEMPLATES.english();
        assertThat(desk.render("ticket", Templates.sample("ticket")))
                .contains("/reply\"", "/note\"", "/decide\"", "/assign\"", "/status\"");
        assertThat(desk.render("ticket", Templates.sample("ticket-viewer")))
                .doesNotContain("<form");
        assertThat(desk.render("ticket", Templates.sample("ticket-question")))
                .doesNotContain("/decide\"");
    }

    @Test
    void describesLateDeliveries() {
        String html = Desk.TEMPLATES.english().render("tickets", Templates.sample("tickets"));
        assertThat(html).contains(">Overdue<", ">Due soon<");
    }

    @Test
    void offersReplayForReplayableConsumersOnly() {
        Pages desk = Desk.TEMPLATES.english();
        assertThat(desk.render("health-replay", Templates.sample("health-replay")))
                .contains("/health/replay\"", "name=\"consumer\" value=\"search-index\"");
        assertThat(desk.render("health-replay", Templates.sample("health-replay-never")))
                .doesNotContain("<form")
                .contains("cannot be replayed");
    }

    @Test
    void offersNoRetryOfARunningDelivery() {
        String html = Desk.TEMPLATES.english().render("health", Templates.sample("health-trouble"));
        assertThat(html)
                .contains("name=\"delivery\" value=\"17\"", "name=\"delivery\" value=\"18\"")
                .doesNotContain("name=\"delivery\" value=\"19\"");
    }

    @Test
    void linksNoCaseWithoutThePermissionToRead() {
        String html = Desk.TEMPLATES.english().render("health", Templates.sample("health-trouble"));
        assertThat(html)
                .contains("/tickets/CL-7F3K-29QX\"", ">CL-7F3K-29QY<")
                .doesNotContain("/tickets/CL-7F3K-29QY");
    }

    @Test
    void reportsGoodHealth() {
        String html = Desk.TEMPLATES.english().render("health", Templates.sample("health-calm"));
        assertThat(html)
                .contains("Everything is working", "Nothing is pending and nothing has failed.")
                .doesNotContain("/retry\"", "afs-pill--bad", "afs-pill--warn");
    }
}
