package org.aftersale.admin.health;

import org.aftersale.render.Notices;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.UserText;

/** The filter and page of the list of failed deliveries, from the health page's URL. */
final class HealthList {

    static final String PAGE = "/aftersale/health";

    static final Notices NOTICES =
            new Notices(
                    "health.retried",
                    "health.retried-all",
                    "health.nothing",
                    "health.gone",
                    "health.not-needed",
                    "health.replayed",
                    "health.not-replayable",
                    "health.checked",
                    "health.check-running");

    static final HealthList FIRST = new HealthList(null, 1);

    private final String consumer;
    private final int page;

    private HealthList(String consumer, int page) {
        this.consumer = consumer;
        this.page = page;
    }

    static HealthList of(String consumer, String page) {
        String name = UserText.normalize(consumer);
        return new HealthList(name.isEmpty() ? null : name, PagerModel.page(page));
    }

    /** Null for all consumers. */
    String consumer() {
        return consumer;
    }

    int page() {
        return page;
    }

    /** The URL of the list's n-th page. */
    String address(int n) {
        return PAGE
                + "?page="
                + n
                + (consumer == null ? "" : "&consumer=" + UrlEncoding.value(consumer));
    }

    static String of(String consumer) {
        return PAGE + "?consumer=" + UrlEncoding.value(consumer);
    }

    String redirect(String notice) {
        return "redirect:" + address(page) + "&notice=health." + notice;
    }

    String redirect(String notice, int count) {
        return redirect(notice) + "&count=" + count;
    }
}
