package org.aftersale.notify;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.render.PageModel;
import org.springframework.stereotype.Component;

/** What a mail's template is told of a claim. */
@Component("aftersaleClaimMailModels")
public class ClaimMailModels {

    @Resource(name = "aftersaleReasonTexts")
    protected ReasonTexts reasons;

    /** A receipt says what was received, whatever has happened to it since. */
    void asFiled(PageModel page, Claim claim) {
        page.with("answerBy", claim.getAnswerBy())
                .with(
                        "lines",
                        claim.getLines().stream()
                                .map(ClaimMailModels::goods)
                                .collect(Collectors.toList()));
    }

    void asItStands(PageModel page, Claim claim, Locale locale) {
        ReasonTexts.Said said = reasons.in(locale);
        page.with("outcomeCode", claim.getStatus().name())
                .with("answerBy", claim.getStatus().isShopsTurn() ? claim.getAnswerBy() : null)
                .with(
                        "lines",
                        claim.getLines().stream()
                                .map(line -> line(line, said))
                                .collect(Collectors.toList()));
    }

    private static PageModel goods(ClaimLine line) {
        return PageModel.create()
                .with("name", line.getProductName())
                .with("quantity", line.getQuantity());
    }

    private static PageModel line(ClaimLine line, ReasonTexts.Said said) {
        PageModel model = goods(line).with("statusCode", line.getStatus().name());
        if (line.getDecisionReason() != null) {
            model.with(
                    "decision",
                    PageModel.create()
                            .with("code", line.getStatus().name())
                            .with("reason", said.of(line))
                            .with("note", line.getDecisionNote()));
        }
        return model;
    }
}
