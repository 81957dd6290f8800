package org.aftersale.notify;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.render.PageModel;
import org.springframework.stereotype.Component;

/** Template models for mails about claims. */
@Component("aftersaleClaimMailModels")
public class ClaimMailModels {

    @Resource(name = "aftersaleReasonTexts")
    protected ReasonTexts reasons;

    /**
     * For the receipt: the claim as filed, regardless of later changes; only the answer date is
     * left out if it no longer holds.
     */
    void asFiled(PageModel page, Claim claim) {
        page.with("answerBy", claim.getAnswerBy())
                .with(
                        "lines",
                        claim.getLines().stream()
                                .map(ClaimMailModels::item)
                                .collect(Collectors.toList()));
    }

    void withDecisions(PageModel page, Claim claim, Locale locale) {
        ReasonTexts.Localized said = reasons.in(locale);
        page.with("outcomeCode", claim.getStatus().name())
                .with("answerBy", claim.getAnswerBy())
                .with(
                        "lines",
                        claim.getLines().stream()
                                .map(line -> line(line, said))
                                .collect(Collectors.toList()));
    }

    private static PageModel item(ClaimLine line) {
        return PageModel.create()
                .with("name", line.getProductName())
                .with("quantity", line.getQuantity());
    }

    private static PageModel line(ClaimLine line, ReasonTexts.Localized said) {
        PageModel model = item(line).with("statusCode", line.getStatus().name());
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
