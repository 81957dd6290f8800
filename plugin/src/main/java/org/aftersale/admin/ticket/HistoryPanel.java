package org.aftersale.admin.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.ticket.history.HistoryRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds a case's history as readable sentences. */
@Component("aftersaleHistoryPanel")
public class HistoryPanel {

    @Autowired protected ReasonTexts reasons;
    @Autowired protected PageTexts texts;

    List<PageModel> of(List<HistoryRecord> history, Locale locale) {
        ReasonTexts.Localized reasonTexts = reasons.in(locale);
        return history.stream()
                .map(
                        row ->
                                PageModel.create()
                                        .with("at", row.getHappenedAt())
                                        .with("who", row.getActorName())
                                        .with("axis", row.getAction().split("\\.")[0])
                                        .with("text", sentence(row, reasonTexts, locale)))
                .collect(Collectors.toList());
    }

    private String sentence(HistoryRecord row, ReasonTexts.Localized reasonTexts, Locale locale) {
        String key = "aftersale.history." + row.getAction();
        switch (row.getAction()) {
            case "ticket.status":
                return texts.text(
                        locale,
                        key,
                        ticketStatus(row.getStatusFrom(), locale),
                        ticketStatus(row.getStatusTo(), locale));
            case "ticket.priority":
                return texts.text(
                        locale,
                        key,
                        priority(row.getStatusFrom(), locale),
                        priority(row.getStatusTo(), locale));
            case "claim.line.approved":
                return texts.text(
                        locale,
                        key,
                        row.getSubject(),
                        reasonTexts.of(ReasonKind.APPROVAL, row.getReason()));
            case "claim.line.rejected":
                return texts.text(
                        locale,
                        key,
                        row.getSubject(),
                        reasonTexts.of(ReasonKind.REJECTION, row.getReason()));
            default:
                return texts.text(locale, key, row.getSubject() == null ? "" : row.getSubject());
        }
    }

    private String priority(String code, Locale locale) {
        return texts.text(locale, "aftersale.ticket.priority." + code);
    }

    private String ticketStatus(String code, Locale locale) {
        return texts.text(locale, "aftersale.ticket.status." + code);
    }
}
