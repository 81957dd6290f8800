package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff who may not, addresses that lead nowhere, sessions that ended: a clear page each. */
class BackOfficeRefusalsE2E {

    @Test
    void rejectsActionsOfAViewerInTheBackOfficeLayout() {
        String number = ClaimForm.file("shopper", "DEMO-1006", "Scratched.");
        Http viewer = Http.staff("viewer");
        String desk = "/admin/aftersale/tickets/" + number;
        assertThat(viewer.get(desk).status()).isEqualTo(200);
        String token = Http.staff("viewer").tokenOn("/admin/aftersale/tickets");
        token = token.isEmpty() ? viewer.tokenOn("/admin/aftersale/tickets") : token;
        for (String act : List.of("/reply", "/note", "/decide", "/assign", "/status")) {
            String own = viewer.tokenOn(desk);
            Http.Answer answer =
                    viewer.post(desk + act, "csrfToken", own, "body", "x", "to", "OPEN");
            assertThat(answer.status()).as(act).isEqualTo(403);
            assertThat(answer.body()).contains("id=\"aftersale\"");
        }
    }

    @Test
    void showsNoMenuToStaffWithoutPermissionsAndRejectsTheirRequests() {
        Http catalog = Http.staff("catalog");
        assertThat(catalog.get("/admin/aftersale/tickets").status()).isEqualTo(403);
        String home = catalog.get("/admin/").body() + catalog.get("/admin/product").body();
        assertThat(home).doesNotContain("aftersale/tickets");
        assertThat(Http.staff("agent").get("/admin/aftersale/tickets").body())
                .contains("href=\"/admin/aftersale/tickets\"");
    }

    @Test
    void answersNotFoundForAMissingTicketInTheBackOfficeLayout() {
        Http.Answer answer = Http.staff("agent").get("/admin/aftersale/tickets/CL-2222-2222");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"aftersale\"");
    }

    @Test
    void restoresTheAgentsInputAfterTheSessionExpired() {
        Http nobody = new Http(RunningStore.shared().address());
        nobody.get("/admin/login");
        Http.Answer answer =
                nobody.post(
                        "/admin/aftersale/tickets/CL-2222-2222/reply",
                        "csrfToken",
                        "old",
                        "body",
                        "A long answer");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("id=\"aftersale\"", "A long answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/aftersale", "/admin/aftersale/tickets/foo"})
    void answersPlainNotFoundForUnmappedAddresses(String path) {
        Http.Answer answer = Http.staff("agent").get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"aftersale\"");
    }
}
