package org.aftersale.storefront.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.templates.Pages;
import org.aftersale.templates.Templates;
import org.aftersale.templates.TemplatesContract;
import org.junit.jupiter.api.Test;

class TemplatesTest extends TemplatesContract {

    TemplatesTest() {
        super(Shop.TEMPLATES, "/shop/");
    }

    @Override
    protected boolean mayLack(String code) {
        return code.endsWith("AWAITING_PICKUP_AT_STORE") || code.endsWith("_OF_THE_STORE");
    }

    @Test
    void keepsWhatWasTyped() {
        Map<String, Object> page = Templates.sample("account/claim-new-errors");
        String typed = longWords();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("description", typed);
        page.put("form", form);
        assertThat(Shop.TEMPLATES.english().render("account/claim-new", page))
                .contains(">\n" + typed + "</textarea>")
                .contains("name=\"quantity_1203\" value=\"abc\"")
                .contains("name=\"line\" value=\"1202\" checked");
    }

    @Test
    void offersAllowedActionsOnly() {
        Pages shop = Shop.TEMPLATES.english();
        assertThat(shop.render("account/claim", Templates.sample("account/claim")))
                .contains("/reply\"", "/withdraw\"");
        assertThat(shop.render("account/claim", Templates.sample("account/claim-withdrawn")))
                .doesNotContain("<form");
        assertThat(shop.render("account/claim-new", Templates.sample("account/claim-new-taken")))
                .doesNotContain("<form")
                .contains("/shop/account/claims/CL-7F3K-29QX");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatIsOwedByWhenAndThatItWasDone() {
        Map<String, Object> page = Templates.sample("account/claim-decided");
        Pages shop = Shop.TEMPLATES.english();
        assertThat(shop.render("account/claim", page))
                .containsOnlyOnce("We’ll send the replacement by");
        Map<String, Object> line = ((List<Map<String, Object>>) page.get("lines")).get(0);
        line.put("owed", false);
        line.put("settledAt", 1795600000000L);
        assertThat(shop.render("account/claim", page))
                .containsOnlyOnce("Settled on")
                .doesNotContain("We’ll send the replacement");
    }

    @Test
    void keepsAQuestionAndTheAnswersThatWereFoundForIt() {
        Pages shop = Shop.TEMPLATES.english();
        assertThat(
                        shop.render(
                                "account/question-new",
                                Templates.sample("account/question-new-answers")))
                .contains("I ordered the wrong colour.</textarea>")
                .contains("name=\"article\" value=\"cancel-an-order\"")
                .contains("href=\"/shop/help/articles/cancel-an-order?s=")
                .contains("name=\"solved\" value=\"cancel-an-order\"");
        assertThat(shop.render("account/question-new", Templates.sample("account/question-new")))
                .contains("data-afs-answers=\"/shop/account/tickets/new/suggest\"")
                .containsPattern("<aside[^>]* hidden");
    }

    /** Pages behind a guest's link lead nowhere that asks for a login. */
    @Test
    void leadsAGuestBackToTheirOrderOnly() {
        Pages shop = Shop.TEMPLATES.english();
        String hub = shop.render("account/hub", Templates.sample("account/hub-guest"));
        assertThat(hub)
                .contains("<h1>Order DEMO-3001</h1>", "/withdraw\"", "/account\"")
                .doesNotContain("/shop/account/");
        assertThat(shop.render("account/hub", Templates.sample("account/hub-guest-unknown")))
                .doesNotContain("<form");
        String form =
                shop.render("account/question-new", Templates.sample("account/question-new-guest"));
        assertThat(form)
                .contains("data-afs-answers=\"/shop/help/suggest\"", "Order and cases")
                .doesNotContain("/shop/account/", "name=\"solved\"");
    }

    @Test
    void promisesNoMailWhereTheStoreDropsAll() {
        Pages shop = Shop.TEMPLATES.english();
        assertThat(shop.render("account/claim", Templates.sample("account/claim-unmailed")))
                .contains("We’ve received your report.", "We’ll answer here.")
                .doesNotContain("by email");
        assertThat(
                        shop.render(
                                "account/question-new",
                                Templates.sample("account/question-new-unmailed")))
                .doesNotContain("by email");
        assertThat(shop.render("account/question-new", Templates.sample("account/question-new")))
                .contains("We’ll answer here and by email.", "You’ll get a copy by email.");
    }

    @Test
    void mentionsAKeptFormOnlyIfItIsKept() {
        Map<String, Object> page = Templates.sample("account/solved");
        assertThat(Shop.TEMPLATES.english().render("account/solved", page))
                .contains("We’ve kept what you wrote");
        page.remove("kept");
        assertThat(Shop.TEMPLATES.english().render("account/solved", page))
                .doesNotContain("We’ve kept");
    }

    @Test
    void showsHowManyUnitsAreLeftToReport() {
        String html =
                Shop.TEMPLATES
                        .english()
                        .render("account/claim-new", Templates.sample("account/claim-new"));
        assertThat(html).contains(">2 left to report</span>").contains(">of 1</span>");
    }

    /** Enter in a field sends the form; it never says that an answer was enough. */
    @Test
    void submitsByTheFirstButtonOfAFormWithSuggestedAnswers() {
        Pages shop = Shop.TEMPLATES.english();
        for (String page : new String[] {"claim-new", "question-new-answers"}) {
            String name = page.startsWith("claim") ? "claim-new" : "question-new";
            String html = shop.render("account/" + name, Templates.sample("account/" + page));
            assertThat(html.indexOf("data-afs-first"))
                    .isPositive()
                    .isLessThan(html.indexOf("formaction="));
        }
    }
}
