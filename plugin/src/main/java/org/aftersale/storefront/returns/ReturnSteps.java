package org.aftersale.storefront.returns;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.render.PageModel;
import org.aftersale.returns.Return;
import org.aftersale.returns.state.ReturnStatus;

/** The progress steps of a return: authorized, received, inspected, refunded. */
final class ReturnSteps {

    private ReturnSteps() {}

    /** Null for a return that ended without goods: there is no progress. */
    static List<PageModel> of(Return back) {
        if (back.getStatus() == ReturnStatus.REFUSED
                || back.getStatus() == ReturnStatus.CANCELLED) {
            return null;
        }
        List<PageModel> steps = new ArrayList<PageModel>();
        steps.add(step(back, 0, "AUTHORIZED", back.getAuthorizedAt()));
        steps.add(step(back, 1, "RECEIVED", back.getReceivedAt()));
        steps.add(step(back, 2, "INSPECTED", back.getInspectedAt()));
        if (back.getStatus() != ReturnStatus.REJECTED) {
            steps.add(step(back, 3, "REFUNDED", back.getRefundedAt()));
        }
        return steps;
    }

    private static PageModel step(Return back, int index, String code, Long at) {
        int current = current(back.getStatus());
        String state = index < current ? "done" : index == current ? "current" : "todo";
        return PageModel.create()
                .with("code", code)
                .with("state", state)
                .with("at", index < current ? at : null);
    }

    private static int current(ReturnStatus status) {
        switch (status) {
            case NEEDS_PERSON:
                return 0;
            case AUTHORIZED:
                return 1;
            case RECEIVED:
                return 2;
            case ACCEPTED:
            case REJECTED:
                return 3;
            default:
                return 4;
        }
    }
}
