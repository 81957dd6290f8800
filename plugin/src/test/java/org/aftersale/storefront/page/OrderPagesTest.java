package org.aftersale.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderPagesTest {

    @ParameterizedTest
    @CsvSource({
        "DEMO-1001, /account/orders/DEMO-1001",
        "WEB 77, /account/orders/WEB%2077",
        "WEB #77, /account/orders/WEB%20%2377",
        "10;5, /account/orders/10%3B5",
        "what?, /account/orders/what%3F",
        "50%, /account/orders/50%25",
        "A+B&c, /account/orders/A%2BB%26c",
        "Zażółć, /account/orders/Za%C5%BC%C3%B3%C5%82%C4%87",
        "2026.123, /account/orders/2026.123/"
    })
    void encodesANumberAsASegmentOfThePath(String number, String address) {
        assertThat(pages("/account/orders", null).of(number)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "2026/00123, /account/service?order=2026%2F00123",
        "a\\b, /account/service?order=a%5Cb",
        "'..', /account/service?order=.."
    })
    void showsAnOrderInTheHubWhoseNumberFitsIntoNoPath(String number, String address) {
        assertThat(pages("/account/orders/", "").of(number)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/account/order?number={number}, 2026/00123, /account/order?number=2026%2F00123",
        "/account/order?number={number}, 1.2, /account/order?number=1.2",
        "/o/{number}/details, WEB #7, /o/WEB%20%237/details",
        "/o/{number}/details, 1.2, /o/1.2/details",
        "/o/{number}/details, 2026/1, /account/service?order=2026%2F1",
        "/no/placeholder, 7, /my/history/7"
    })
    void usesTheStoresOwnAddressOfAnOrder(String page, String number, String address) {
        assertThat(pages("my/history/", page).of(number)).isEqualTo(address);
    }

    private static OrderPages pages(String path, String page) {
        OrderPages pages = new OrderPages();
        pages.path = path;
        pages.page = page;
        return pages;
    }
}
