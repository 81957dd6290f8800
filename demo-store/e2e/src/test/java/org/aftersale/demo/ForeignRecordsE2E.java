package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another customer is answered like what does not exist. */
class ForeignRecordsE2E {

    private static final String FORM = "/account/claims/new?order=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/claims/new?order=DEMO-1001",
                "/account/claims/new?order=DEMO-9999",
                "/account/claims/new",
                "/account/service?order=DEMO-1001",
                "/account/claims/CL-2222-2222"
            })
    void answersNotFoundForForeignAndMissingRecords(String path) {
        Http neighbour = Http.shopper("neighbour");
        Http.Answer answer = neighbour.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"aftersale\"").doesNotContain("DEMO-1001</");
    }

    @Test
    void answersNotFoundForAnotherCustomersClaimAsForAMissingOne() {
        String number = ClaimForm.file("shopper", "DEMO-1006", "Bent.");
        Http neighbour = Http.shopper("neighbour");
        String token = neighbour.tokenOn(FORM + "DEMO-2001");
        for (String path : List.of("", "/reply", "/withdraw")) {
            Http.Answer theirs = act(neighbour, "/account/claims/" + number + path, token);
            Http.Answer none = act(neighbour, "/account/claims/CL-2222-2222" + path, token);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(none.status()).isEqualTo(404);
            assertThat(withoutNoise(theirs.body())).isEqualTo(withoutNoise(none.body()));
        }
    }

    private static Http.Answer act(Http client, String path, String token) {
        return path.endsWith("/reply") || path.endsWith("/withdraw")
                ? client.post(path, "csrfToken", token, "body", "Mine now", "key", "")
                : client.get(path);
    }

    private static String withoutNoise(String page) {
        Matcher part = Pattern.compile("(?s)<div id=\"aftersale\".*").matcher(page);
        assertThat(part.find()).isTrue();
        return part.group().replaceAll("csrfToken\" value=\"[^\"]*", "");
    }
}
