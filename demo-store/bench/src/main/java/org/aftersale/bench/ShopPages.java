package org.aftersale.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shop's pages and the host's, requested alternately (hub, stock page, form, stock page …), so
 * that other load on the machine affects all of them alike.
 */
final class ShopPages {

    /**
     * Requested in every tenth round only: five hundred requests of such a slow page would take
     * hours.
     */
    private static final double SLOW_MILLIS = 300;

    private static final int SELDOM = 10;

    /** With fewer rounds, mostly the JIT compiler would be measured. */
    private static final int MIN_WARM_UP = 150;

    private ShopPages() {}

    static void measure(BenchOptions options, Store store, Report report) {
        for (String customer : new String[] {"few", "many"}) {
            Bench.say("shop pages, customer with %s orders …", customer);
            String claim = number(customer.equals("few") ? 0 : 1);
            Map<String, String> pages = pages(customer, claim);
            Visitor visitor = Visitor.shopper(store, customer);
            report.shop(customer, timed(visitor, pages, options.rounds()));
        }
        report.statements(counted(store));
    }

    private static String number(int n) {
        return Cases.number("CL", Cases.FIRST_ID + n);
    }

    private static Map<String, String> pages(String customer, String claim) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("stock, plain list", "/account/bench/history");
        pages.put("hub", "/account/service");
        pages.put("stock, with lines", "/account/bench/orders");
        pages.put("claim form", "/account/claims/new?order=BENCH-" + customer + "-2");
        pages.put("layout alone", "/account/bench/empty");
        pages.put("claim page", "/account/claims/" + claim);
        pages.put("withdraw", "/withdraw");
        pages.put("link for a guest", "/service");
        return pages;
    }

    static Map<String, Sample> timed(Visitor visitor, Map<String, String> pages, int rounds) {
        int warmUp = Math.max(MIN_WARM_UP, rounds / 2);
        Map<String, Sample> before = rounds(visitor, pages, Map.of(), 3);
        rounds(visitor, pages, before, warmUp);
        return rounds(visitor, pages, before, rounds);
    }

    private static Map<String, Sample> rounds(
            Visitor visitor, Map<String, String> pages, Map<String, Sample> before, int rounds) {
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Sample known = before.get(page.getKey());
                boolean slow = known != null && known.millis(0.5) > SLOW_MILLIS;
                if (!slow || i % SELDOM == 0) {
                    visitor.measured(page.getKey(), page.getValue());
                }
            }
        }
        return Sample.taken(visitor);
    }

    /** The same page with little and much data: the number of statements must not grow. */
    private static Map<String, Sample> counted(Store store) {
        Bench.say("statements of shop pages …");
        Visitor few = Visitor.shopper(store, "few");
        Visitor cases = Visitor.shopper(store, "cases");
        Map<String, Sample> all = new LinkedHashMap<>();
        count(all, few, "layout alone", "/account/bench/empty");
        count(
                all,
                Visitor.shopper(store, "neighbour"),
                "hub, 1 order, no case",
                "/account/service");
        count(all, few, "hub, 5 orders, 1 case", "/account/service");
        count(all, cases, "hub, 5 orders, 200 cases", "/account/service");
        Visitor many = Visitor.shopper(store, "many");
        count(all, many, "hub, 500 orders, 1 case", "/account/service");
        count(all, few, "claim form, 3 lines", "/account/claims/new?order=BENCH-few-2");
        Visitor lines = Visitor.shopper(store, "lines");
        count(all, lines, "claim form, 30 lines", "/account/claims/new?order=BENCH-lines-1");
        count(all, cases, "claim page, 1 message", "/account/claims/" + number(3));
        count(all, cases, "claim page, 200 messages", "/account/claims/" + number(2));
        return all;
    }

    static void count(Map<String, Sample> all, Visitor visitor, String label, String path) {
        for (int i = 0; i < 3; i++) {
            visitor.get(path);
        }
        visitor.measured(label, path);
        all.putAll(Sample.taken(visitor));
    }
}
