package org.aftersale.health.monitor;

import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.help.search.ArticleIndex;
import org.aftersale.help.search.IndexStatus;
import org.aftersale.host.StaffMember;

/**
 * The help's search index as this web application sees it: its location, its size, and whether it
 * is up to date with the articles. Each application has its own embedded index.
 */
public class SearchCheck implements HealthCheck {

    @Resource(name = "aftersaleArticleIndex")
    protected ArticleIndex index;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        IndexStatus status = index.status(staff);
        HealthPart part = HealthPart.good("aftersale.health.search.up", status.getDocuments());
        if (!status.isAnswering() && status.getLastError() != null) {
            part.found(HealthStatus.BROKEN, "aftersale.health.search.away");
        } else if (!status.isAnswering()) {
            part.found(HealthStatus.LOOK, "aftersale.health.search.opening");
        } else if (status.isRebuilding()) {
            part =
                    HealthPart.good(
                            "aftersale.health.search.rebuilding",
                            status.getRebuilt(),
                            status.getToRebuild());
        }
        HealthTable table =
                new HealthTable("index", "index-kind", "index-place", "texts", "behind", "error");
        table.row(
                HealthCell.message("aftersale.health.search.kind." + status.getKind().name()),
                HealthCell.plain(status.getAddress()),
                HealthCell.number(status.getDocuments()),
                HealthCell.number(status.getBehind()),
                HealthCell.plain(status.getLastError()));
        return part.with(table);
    }
}
