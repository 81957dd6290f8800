package org.aftersale.admin.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.remedy.RemedyDesk;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What a claim still owes the customer, where to pay it, and the forms that say it is done. */
@Component("aftersaleOwedPanel")
public class OwedPanel {

    @Autowired protected RemedyDesk desk;
    @Autowired protected PageTexts texts;

    PageModel of(StaffMember me, Claim claim, TicketFormInput input, Locale locale) {
        boolean money =
                claim.getRemedyAsked().isPaid() && me.hasPermission(Permission.READ_REFUNDS);
        List<ClaimLine> owed =
                claim.getLines().stream().filter(ClaimLine::isOwed).collect(Collectors.toList());
        return PageModel.create()
                .with("by", claim.getRemedyBy())
                .with("moneyUrl", money ? RefundAdminPaths.order(claim.getOrderNumber()) : null)
                .with("canSettle", desk.canSettle(me, claim))
                .with(
                        "lines",
                        owed.stream()
                                .map(line -> line(claim, line, input, locale))
                                .collect(Collectors.toList()));
    }

    private PageModel line(Claim claim, ClaimLine line, TicketFormInput input, Locale locale) {
        String id = String.valueOf(line.getId());
        boolean typed = id.equals(input.remedyLine);
        return PageModel.create()
                .with("id", id)
                .with("name", line.getProductName())
                .with("quantity", line.getQuantity())
                .with("needsNote", desk.needsNote(claim, line))
                .with("note", typed ? input.remedyNote : "")
                .with("errors", typed ? texts.text(locale, input.remedyErrors) : null);
    }

    /** How an approved line was settled; null if it was not. */
    static PageModel settled(ClaimLine line) {
        if (line.getSettledAt() == null) {
            return null;
        }
        String refund = line.getSettledWith();
        return PageModel.create()
                .with("at", line.getSettledAt())
                .with("by", line.getSettledBy())
                .with("refund", refund)
                .with("refundUrl", refund == null ? null : RefundAdminPaths.refund(refund))
                .with("note", line.getSettlementNote());
    }
}
