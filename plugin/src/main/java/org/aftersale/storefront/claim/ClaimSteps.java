package org.aftersale.storefront.claim;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.render.PageModel;

/** The progress steps of a claim: received, in review, decision. */
public final class ClaimSteps {

    private ClaimSteps() {}

    /** Index of the current step; past the last one when everything is decided. */
    public static int current(Claim claim) {
        if (claim.getStatus().isDecided()) {
            return 3;
        }
        return claim.getStatus() == ClaimStatus.SUBMITTED ? 0 : 1;
    }

    public static List<PageModel> of(Claim claim) {
        List<PageModel> steps = new ArrayList<PageModel>();
        steps.add(step(claim, 0, "RECEIVED", claim.getCreatedAt()));
        steps.add(step(claim, 1, "IN_REVIEW", claim.getReviewedAt()));
        steps.add(step(claim, 2, "DECISION", claim.getDecidedAt()));
        return steps;
    }

    private static PageModel step(Claim claim, int index, String code, Long at) {
        int current = current(claim);
        String state = index < current ? "done" : index == current ? "current" : "todo";
        return PageModel.create()
                .with("code", code)
                .with("state", state)
                .with("at", index <= current ? at : null);
    }
}
