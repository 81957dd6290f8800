package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of an address that a dispatcher understands and a filter may not. */
class HostileAddressesE2E extends HostileInputBase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x/aftersale/tickets/CL-2222-2222/reply",
                "/admin;a=b;c=d/aftersale;e/tickets/CL-2222-2222/reply",
                "/%61dmin/aftersale/tickets/CL-2222-2222/reply",
                "/admin/%61ftersale/tickets/CL-2222-2222/reply",
                "//admin///aftersale//tickets/CL-2222-2222/reply",
                "/admin/./aftersale/tickets/CL-2222-2222/reply",
                "/admin/x/..;y/aftersale/tickets/CL-2222-2222/reply",
                "/x/../admin/aftersale/tickets/CL-2222-2222/reply",
                "/x/%2e%2e/admin/aftersale/tickets/CL-2222-2222/reply",
                "/admin/%20aftersale/tickets/CL-2222-2222/reply",
                "/admin/aftersale%09/tickets/CL-2222-2222/reply",
                "/admin/aftersale/tickets/CL-2222-2222/reply.a.b",
                "/admin/aftersale/tickets/CL-2222-2222/reply/",
                "/admin/aftersale.a.b",
                "/account;x/claims;y/new",
                "/account/%63laims/new.a.b",
                "/%20account/claims%20/new",
                "//account//claims//new",
                "/help.a.b",
                "/help;x=y",
                "/%68elp.json.",
                "/help/suggest.a.b"
            })
    void noSpellingOfAnAddressPassesTheFormGuard(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.post(address).as(who).form("body=x&csrfToken=wrong"));
        assertRefused(address, answer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("id=\"aftersale\"");
        assertOurHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x/aftersale/tickets",
                "/admin/%20aftersale/tickets",
                "//admin//aftersale/tickets.a.b",
                "/admin;x/aftersale/nothing/here",
                "/help.a.b",
                "/help;a=b",
                "/%20help",
                "/help/suggest.a.b?q=order",
                "/help/articles.a.b",
                "/account;x/service"
            })
    void noSpellingOfAnAddressLosesOurHeaders(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.get(address).as(who));
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertOurHeaders(answer);
    }

    /** What the server itself does not take; in any case nobody's trace, and nothing done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin%2Faftersale/tickets/CL-2222-2222/reply",
                "/admin/aftersale%2Ftickets/CL-2222-2222/reply",
                "/admin/aftersale%5Ctickets/CL-2222-2222/reply",
                "/account%2fclaims/new",
                "/account/claims/new%00",
                "/help%2e%2e%2fhelp",
                "/%2561ccount/claims/new",
                "/account/%c0%afclaims/new",
                "/account/%ff/claims/new",
                "/help/%zz",
                "/..;/admin/aftersale/tickets"
            })
    void whatNoServerTakesIsRefused(String address) {
        Http who = address.contains("dmin") ? admin : shopper;
        RawHttp.Answer answer = send(RawHttp.post(address).as(who).form("csrfToken=wrong"));
        if (answer.status() != 500 || answer.body().contains("id=\"aftersale\"")) {
            assertRefused(address, answer);
        }
    }
}
