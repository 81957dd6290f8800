package org.aftersale.returns;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aftersale.host.StoreOrder;

/** An order, and what of each of its lines can go back. */
public final class ReturnableOrder {

    private final StoreOrder order;
    private final List<ReturnableLine> lines;

    ReturnableOrder(StoreOrder order, List<ReturnableLine> lines) {
        this.order = order;
        this.lines = Collections.unmodifiableList(lines);
    }

    public StoreOrder getOrder() {
        return order;
    }

    public List<ReturnableLine> getLines() {
        return lines;
    }

    /** Whether anything of it can go back now. */
    public boolean isOpen() {
        return lines.stream().anyMatch(line -> line.getVerdict().isEligible());
    }

    /**
     * @param lineId the host's order item
     * @return empty for a line of another order
     */
    public Optional<ReturnableLine> line(long lineId) {
        return lines.stream().filter(line -> line.getLine().getId() == lineId).findFirst();
    }
}
