package org.aftersale.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A shopper or an agent who reads pages and, now and then, writes. */
final class LoadPerson {

    private static final List<String> CUSTOMERS = List.of("few", "many", "cases", "lines");
    private static final List<String> SHOP =
            List.of(
                    "/account/service",
                    "/help",
                    "/help?q=where+is+my+parcel",
                    "/help/suggest?q=ref",
                    "/help/articles/track-an-order",
                    "/account/tickets/new");
    private static final List<String> HOSTS = List.of("/", "/account/bench/history");
    private static final String ASK = "/account/tickets/new";
    private static final String QUEUE = "/admin/aftersale/tickets";

    /** One in so many requests is an act. */
    private static final int SELDOM = 8;

    private final Visitor visitor;
    private final boolean agent;
    private final String name;
    private final List<String> pages;
    private final Random random;
    private int acts;

    private LoadPerson(Visitor visitor, boolean agent, String name, List<String> pages) {
        this.visitor = visitor;
        this.agent = agent;
        this.name = name;
        this.pages = pages;
        this.random = new Random(name.hashCode());
    }

    static LoadPerson shopper(Store store, String run, int number) {
        String customer = CUSTOMERS.get(number % CUSTOMERS.size());
        Visitor visitor = Visitor.shopper(store, customer);
        List<String> pages = new ArrayList<>(SHOP);
        pages.add("/account/claims/new?order=BENCH-" + customer + "-1");
        return new LoadPerson(visitor, false, run + "-s" + number, pages);
    }

    static LoadPerson agent(Store store, String run, int number) {
        Visitor visitor = Visitor.staff(store, "agent");
        List<String> views = List.of("open", "mine", "unassigned", "waiting", "all");
        return new LoadPerson(
                visitor,
                true,
                run + "-a" + number,
                views.stream().map(view -> QUEUE + "?view=" + view).toList());
    }

    Load.Answered hostPage() {
        return visitor.answered(agent ? "/admin/" : HOSTS.get(random.nextInt(HOSTS.size())));
    }

    Load.Answered ourPage() {
        if (random.nextInt(SELDOM) > 0) {
            return visitor.answered(pages.get(random.nextInt(pages.size())));
        }
        return agent ? answer() : ask();
    }

    private Load.Answered ask() {
        return visitor.sent(ASK, ASK, "subject", "A question", "body", word());
    }

    /** Writes a note on a ticket of the queue's first page. */
    private Load.Answered answer() {
        String ticket =
                visitor.linkOn(QUEUE + "?view=open", "/aftersale/tickets/(TK-[0-9A-Z-]{9})");
        if (ticket == null) {
            return visitor.answered(QUEUE);
        }
        String page = QUEUE + '/' + ticket;
        return visitor.sent(page, "/note", "body", word());
    }

    /** A text that nobody else writes. */
    private String word() {
        return name + '-' + acts++ + '.';
    }
}
