package org.aftersale.admin.health;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.event.monitor.ConsumerState;
import org.aftersale.event.monitor.FailedDelivery;
import org.aftersale.event.monitor.OperatorAction;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthTable;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.MessageReference;
import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of the health page. */
@Component("aftersaleHealthModels")
public class HealthModels {

    private static final String WORDS = "aftersale.health.";

    @Autowired protected PageTexts texts;

    List<PageModel> parts(List<HealthDesk.Finding> findings, StaffMember me, Locale locale) {
        return findings.stream()
                .map(each -> part(each.getName(), each.getPart(), me, locale))
                .collect(Collectors.toList());
    }

    private PageModel part(String name, HealthPart part, StaffMember me, Locale locale) {
        return PageModel.create()
                .with("name", name)
                .with("title", texts.text(locale, WORDS + name))
                .with("status", part.getStatus().name())
                .with("reason", texts.text(locale, part.getReason()))
                .with(
                        "advice",
                        part.getAdvice() == null ? null : texts.text(locale, part.getAdvice()))
                .with(
                        "tables",
                        part.getTables().stream()
                                .filter(table -> !table.getRows().isEmpty())
                                .map(table -> table(table, me, locale))
                                .collect(Collectors.toList()));
    }

    private PageModel table(HealthTable table, StaffMember me, Locale locale) {
        return PageModel.create()
                .with("title", texts.text(locale, WORDS + "table." + table.getName()))
                .with(
                        "columns",
                        table.getColumns().stream()
                                .map(column -> texts.text(locale, WORDS + "column." + column))
                                .collect(Collectors.toList()))
                .with(
                        "rows",
                        table.getRows().stream()
                                .map(row -> row(row, me, locale))
                                .collect(Collectors.toList()));
    }

    private List<PageModel> row(List<HealthCell> cells, StaffMember me, Locale locale) {
        return cells.stream().map(cell -> cell(cell, me, locale)).collect(Collectors.toList());
    }

    private PageModel cell(HealthCell cell, StaffMember me, Locale locale) {
        PageModel model = PageModel.create();
        switch (cell.getKind()) {
            case MESSAGE:
                model.with("text", texts.text(locale, (MessageReference) cell.getValue()));
                break;
            case TIME:
                model.with("at", cell.getValue());
                break;
            case CASE:
                model.with("text", cell.getValue()).with("url", caseUrl(me, cell.getValue()));
                break;
            default:
                model.with("text", cell.getValue());
                break;
        }
        return model.with("status", cell.getStatus() == null ? null : cell.getStatus().name());
    }

    /** Null if the operator may not read cases. */
    private static String caseUrl(StaffMember me, Object number) {
        String known = String.valueOf(number);
        if (RefundAdminPaths.isRefund(known)) {
            return me.hasPermission(Permission.READ_REFUNDS)
                    ? RefundAdminPaths.refund(known)
                    : null;
        }
        return me.hasPermission(Permission.READ) ? AdminPaths.address(known) : null;
    }

    PageModel consumer(ConsumerState state, HealthList shown) {
        return PageModel.create()
                .with("name", state.getName())
                .with("configured", state.isConfigured())
                .with("replayable", state.isReplayable())
                .with("due", state.getDueCount())
                .with("waiting", state.getWaiting())
                .with("leased", state.getLeased())
                .with("dead", state.getDead())
                .with("oldestAt", state.getOldestPendingSince())
                .with("lastSuccessAt", state.getLastSuccessAt())
                .with("failedUrl", HealthList.of(state.getName()))
                .with(
                        "replayUrl",
                        HealthList.PAGE + "/replay?consumer=" + UrlEncoding.value(state.getName()))
                .with("shown", state.getName().equals(shown.consumer()));
    }

    PageModel failed(FailedDelivery each, StaffMember me) {
        return PageModel.create()
                .with("id", String.valueOf(each.getId()))
                .with("consumer", each.getConsumer())
                .with("eventType", each.getEventType())
                .with("caseNumber", each.getCaseNumber())
                .with("caseUrl", caseUrl(me, each.getCaseNumber()))
                .with("happenedAt", each.getHappenedAt())
                .with("attempts", each.getAttempts())
                .with("dead", each.isDead())
                .with("leased", each.isLeased())
                .with("nextTryAt", each.getNextTryAt())
                .with("error", each.getLastError());
    }

    PageModel act(OperatorAction act, Locale locale) {
        String text =
                texts.text(
                        locale,
                        WORDS + "act." + act.getAction(),
                        act.getSubject(),
                        act.getAffected() == null ? "…" : String.valueOf(act.getAffected()));
        return PageModel.create()
                .with("at", act.getHappenedAt())
                .with("by", act.getBy())
                .with("text", text);
    }
}
