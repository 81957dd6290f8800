package org.aftersale.admin.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the claim's panel beside the conversation, with the form that decides its lines. */
@Component("aftersaleClaimPanel")
public class ClaimPanel {

    @Autowired protected ClaimDesk desk;
    @Autowired protected Reasons reasons;
    @Autowired protected ReasonTexts reasonTexts;
    @Autowired protected OwedPanel remedies;
    @Autowired protected PageTexts texts;

    PageModel of(StaffMember me, Claim claim, TicketFormInput input, Locale locale) {
        ReasonTexts.Localized localizedReasons = reasonTexts.in(locale);
        return PageModel.create()
                .with("statusCode", claim.getStatus().name())
                .with("version", claim.getVersion())
                .with("remedyAsked", claim.getRemedyAsked().name())
                .with("reason", localizedReasons.of(ReasonKind.CLAIM, claim.getReason()))
                .with("canDecide", desk.canDecide(me, claim))
                .with("owed", claim.isOwed() ? remedies.of(me, claim, input, locale) : null)
                .with(
                        "lines",
                        claim.getLines().stream()
                                .map(line -> line(line, input, localizedReasons))
                                .collect(Collectors.toList()))
                .with(
                        "decisionReasons",
                        PageModel.create()
                                .with("APPROVED", options(ReasonKind.APPROVAL, localizedReasons))
                                .with("REJECTED", options(ReasonKind.REJECTION, localizedReasons)))
                .with("message", input.decisionMessage)
                .with("errors", texts.text(locale, input.decisionErrors));
    }

    private PageModel line(
            ClaimLine line, TicketFormInput input, ReasonTexts.Localized localizedReasons) {
        DecisionRequest.Line form = input.decisions.get(line.getId());
        return PageModel.create()
                .with("id", String.valueOf(line.getId()))
                .with("name", line.getProductName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with("statusCode", line.getStatus().name())
                .with("undecided", line.getStatus().isUndecided())
                .with("decision", decision(line, localizedReasons))
                .with("settled", OwedPanel.settled(line))
                .with(
                        "form",
                        PageModel.create()
                                .with("decision", form == null ? "" : form.getDecision())
                                .with("reason", form == null ? "" : form.getReason())
                                .with("note", form == null ? "" : form.getNote()));
    }

    private static PageModel decision(ClaimLine line, ReasonTexts.Localized localizedReasons) {
        if (line.getDecisionReason() == null) {
            return null;
        }
        return PageModel.create()
                .with("code", line.getStatus().name())
                .with("reason", localizedReasons.of(line))
                .with("note", line.getDecisionNote())
                .with("by", line.getDecidedBy())
                .with("at", line.getDecidedAt());
    }

    private List<PageModel> options(ReasonKind kind, ReasonTexts.Localized localizedReasons) {
        return reasons.of(kind).stream()
                .map(
                        reason ->
                                PageModel.create()
                                        .with("code", reason.getCode())
                                        .with("label", localizedReasons.of(kind, reason.getCode())))
                .collect(Collectors.toList());
    }
}
