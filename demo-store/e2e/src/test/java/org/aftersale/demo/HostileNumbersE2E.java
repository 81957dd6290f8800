package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers and days that are none, wherever a page or a form takes one. */
class HostileNumbersE2E extends HostileInputBase {

    private static String customer;
    private static final List<String> VALUES =
            List.of(
                    "0",
                    "00",
                    "-1",
                    "2147483648",
                    "999999",
                    "99999999999999999999",
                    "1e9",
                    "",
                    "%00",
                    "%D9%A3",
                    "%F0%9F%98%80",
                    "+999999999-12-31",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "2026-02-30");
    private static final List<String> PAGES =
            List.of(
                    "/help?q=order&page=V",
                    "/help?q=V",
                    "/help?category=V&page=V",
                    "/help/suggest?q=V",
                    "/help/articles/track-an-order?voted=V&s=V&place=V",
                    "/account/service?page=V",
                    "/account/service?order=V",
                    "/account/credit?page=V",
                    "/account/claims/new?order=V&line=V",
                    "/account/claims/new?order=DEMO-1001&line=V",
                    "/account/claims/V",
                    "/account/refunds/V",
                    "/account/tickets/new?order=V&article=V&subject=V",
                    "/account/tickets/solved?place=V&order=V",
                    "/admin/aftersale/tickets?view=V&after=V&before=V",
                    "/admin/aftersale/tickets?after=V.V.V",
                    "/admin/aftersale/tickets?before=zzzzzzzzzzzzz.V.1",
                    "/admin/aftersale/tickets/V",
                    "/admin/aftersale/faq?page=V&category=V&missing=V&status=V",
                    "/admin/aftersale/faq/articles/V",
                    "/admin/aftersale/faq/articles/V/versions?language=en&from=V&to=V",
                    "/admin/aftersale/faq/articles/1/versions?language=en&from=V&to=V",
                    "/admin/aftersale/faq/articles/1/preview?language=en&no=V",
                    "/admin/aftersale/faq/pictures?page=V",
                    "/admin/aftersale/faq/insights?days=V&language=V",
                    "/admin/aftersale/faq/try?q=V&language=V",
                    "/admin/aftersale/health?page=V&count=V&consumer=V",
                    "/admin/aftersale/health/replay?consumer=V",
                    "/admin/aftersale/refunds?page=V&q=V&from=V&to=V&view=V",
                    "/admin/aftersale/refunds/export.csv?from=V&to=V",
                    "/admin/aftersale/refunds/export.csv?from=2026-01-01&to=V",
                    "/admin/aftersale/refunds/export.csv?from=V&to=2026-01-01",
                    "/admin/aftersale/refunds/V",
                    "/admin/aftersale/orders?order=V",
                    "/admin/aftersale/orders?order=DEMO-1001&notice=V",
                    "/admin/aftersale/credit/V",
                    "/admin/aftersale/credit/V?page=V",
                    "/admin/aftersale/credit/CUSTOMER?page=V");

    @BeforeAll
    static void findACustomer() {
        Matcher found =
                Pattern.compile("/aftersale/credit/(\\d+)")
                        .matcher(admin.get("/admin/aftersale/orders?order=DEMO-1001").body());
        assertThat(found.find()).isTrue();
        customer = found.group(1);
    }

    @Test
    void noNumberAndNoDayInAnAddressIsAFault() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        PAGES.stream()
                .flatMap(page -> VALUES.stream().map(value -> filled(page, value)))
                .distinct()
                .toList()
                .parallelStream()
                .forEach(
                        address -> {
                            Http who = address.startsWith("/admin") ? admin : shopper;
                            RawHttp.Answer answer = send(RawHttp.get(address).as(who));
                            if (answer.status() == 0 || answer.status() >= 500) {
                                faults.add(answer.status() + " " + address);
                            }
                        });
        assertThat(faults).isEmpty();
    }

    private static String filled(String page, String value) {
        return page.replace("CUSTOMER", customer)
                .replaceAll("(?<![A-Z])V(?![A-Z])", Matcher.quoteReplacement(value));
    }

    private static final List<String> FORMS =
            List.of(
                    "/admin/aftersale/credit/CUSTOMER/grant amount=V&currency=USD&reason=GOODWILL"
                            + "&lastDay=V&requestKey=V",
                    "/admin/aftersale/credit/CUSTOMER/grant amount=1&currency=USD&reason=GOODWILL"
                            + "&lastDay=V&requestKey=",
                    "/admin/aftersale/credit/CUSTOMER/grants/V/reverse"
                            + " amount=V&reason=V&requestKey=V",
                    "/admin/aftersale/faq/new title_en=x&body_en=x&review=V&from=V&until=V"
                            + "&featured=V&category=V&owner=V&noSeen_en=V",
                    "/admin/aftersale/faq/categories act=V&id=V&version=V",
                    "/admin/aftersale/faq/synonyms act=save&language=V&version=V",
                    "/admin/aftersale/faq/articles/1/restore language=en&no=V&noSeen=V",
                    "/admin/aftersale/tickets/CL-2222-2222/assign to=me&version=V",
                    "/admin/aftersale/tickets/CL-2222-2222/decide"
                            + " decision_V=V&reason_V=V&version=V",
                    "/admin/aftersale/refunds/RF-2222-2222/payouts/V act=V&version=V",
                    "/admin/aftersale/orders/preview order=DEMO-1001&sum=V&currency=USD&reason=GOODWILL"
                            + "&pick_V=V",
                    "/admin/aftersale/health/retry delivery=V&page=V",
                    "/account/claims/new?order=DEMO-1001"
                            + " line=V&quantity_V=V&draft=V&reason=V&key=V",
                    "/account/tickets/new order=V&subject=&body=V&key=V",
                    "/help/articles/track-an-order/unhelpful reason=V&note=V");

    @Test
    void noNumberAndNoDayInAFormIsAFault() {
        String own = shopper.tokenOn("/account/tickets/new");
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        FORMS.stream()
                .flatMap(form -> VALUES.stream().map(value -> filled(form, value)))
                .toList()
                .parallelStream()
                .forEach(
                        form -> {
                            String[] parts = form.split(" ", 2);
                            boolean office = form.startsWith("/admin");
                            String sent = parts[1] + "&csrfToken=" + (office ? token : own);
                            RawHttp.Answer answer =
                                    send(
                                            RawHttp.post(parts[0])
                                                    .as(office ? admin : shopper)
                                                    .form(sent));
                            if (answer.status() == 0 || answer.status() >= 500) {
                                faults.add(answer.status() + " " + form);
                            }
                        });
        assertThat(faults).isEmpty();
    }
}
