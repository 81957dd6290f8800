package org.aftersale.claim.remedy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimDueTime;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStore;
import org.aftersale.claim.ClaimTransitions;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundStore;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleRemedySettlement")
@Transactional("blTransactionManager")
public class RemedySettlementImpl implements RemedySettlement {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleClaimMoves")
    protected ClaimTransitions moves;

    @Resource(name = "aftersaleClaimDueTime")
    protected ClaimDueTime dueTime;

    @Override
    public void ofClaim(String number) {
        store.byNumber(number).ifPresent(claim -> ofOrder(claim.getOrderId()));
    }

    @Override
    public void ofOrder(long orderId) {
        List<Claim> claims = store.ofOrder(orderId);
        if (claims.stream().noneMatch(Claim::isOwed)) {
            return;
        }
        List<Refund> oldestFirst = new ArrayList<Refund>(refunds.ofOrder(orderId));
        Collections.reverse(oldestFirst);
        RefundsForRemedies paid = new RefundsForRemedies(claims, oldestFirst);
        claims.forEach(claim -> settle(claim, paid));
    }

    private void settle(Claim claim, RefundsForRemedies paid) {
        for (ClaimLine line : claim.getLines()) {
            String refund = paid.of(claim, line);
            if (refund != null) {
                Long promised = claim.getRemedyBy();
                moves.settle(claim, line, Actor.system(), refund, "");
                dueTime.settled(claim, promised);
            }
        }
    }
}
