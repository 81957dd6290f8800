package org.aftersale.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agents' queue with a given number of tickets: first pages, the 200th page, and a ticket's
 * page.
 */
final class QueuePages {

    private static final String QUEUE = "/admin/aftersale/tickets";
    private static final int FAR = 200;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final BenchOptions options;
    private final Store store;
    private final Report report;

    QueuePages(BenchOptions options, Store store, Report report) {
        this.options = options;
        this.store = store;
        this.report = report;
    }

    void measure(int tickets) {
        Bench.say("back office, %,d tickets …", tickets);
        Visitor agent = Visitor.staff(store, "agent");
        Map<String, String> pages = new LinkedHashMap<>();
        for (String view :
                new String[] {"open", "mine", "unassigned", "waiting", "solved", "all"}) {
            pages.put("queue, " + view, QUEUE + "?view=" + view);
        }
        for (String view : new String[] {"open", "waiting", "all"}) {
            far(agent, view, pages);
        }
        pages.put("ticket, 3 messages", QUEUE + '/' + Cases.number("CL", Cases.FIRST_ID));
        pages.put("ticket, 200 messages", QUEUE + '/' + Cases.number("CL", Cases.FIRST_ID + 2));
        report.queue(tickets, ShopPages.timed(agent, pages, Math.max(20, options.rounds() / 5)));
    }

    /** Follows the link to the next page as an agent would. */
    private static void far(Visitor agent, String view, Map<String, String> pages) {
        String path = QUEUE + "?view=" + view;
        int page = 1;
        while (page < FAR) {
            Matcher next = NEXT.matcher(agent.get(path));
            if (!next.find()) {
                break;
            }
            path = next.group(1).replace("&amp;", "&");
            page++;
        }
        pages.put("queue, " + view + ", page 200 or last", path);
        Bench.say("%s has %d pages or more", view, page);
    }
}
