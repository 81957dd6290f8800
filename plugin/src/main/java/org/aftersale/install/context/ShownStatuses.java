package org.aftersale.install.context;

import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.LineStatus;
import org.aftersale.credit.CreditRequestStatus;
import org.aftersale.health.HealthStatus;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.host.OrderStatus;
import org.aftersale.law.ClockState;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.render.StatusTones;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.Inspection;
import org.aftersale.returns.state.Logistics;
import org.aftersale.returns.state.ReturnStatus;
import org.aftersale.ticket.TicketPriority;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.springframework.stereotype.Component;

/** Tells the templates, which know no feature, of every status that pages show. */
@Component("aftersaleStatusTones")
public class ShownStatuses extends StatusTones {

    public ShownStatuses() {
        super(
                OrderStatus.values(),
                ParcelStatus.values(),
                TicketStatus.values(),
                TicketPriority.values(),
                ClaimStatus.values(),
                LineStatus.values(),
                RefundStatus.values(),
                PayoutStatus.values(),
                CreditRequestStatus.values(),
                ArticleStatus.values(),
                HealthStatus.values(),
                ClockState.values(),
                WithdrawalStatus.values(),
                ReturnStatus.values(),
                Authorization.values(),
                Logistics.values(),
                Inspection.values());
    }
}
