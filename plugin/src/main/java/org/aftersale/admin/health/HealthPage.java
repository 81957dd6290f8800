package org.aftersale.admin.health;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.event.monitor.ConsumerState;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.event.monitor.FailedDelivery;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.health.projection.ProjectionRun;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the health page. */
@Component("aftersaleHealthPage")
public class HealthPage {

    private static final int FAILED_A_PAGE = 25;
    private static final int ACTS = 10;

    /** Seconds until a page that shows a running check reloads itself. */
    private static final String REFRESH_SECONDS = "5";

    private static final List<String> DONE =
            Arrays.asList(
                    "health.retried", "health.retried-all", "health.replayed", "health.checked");

    @Autowired protected DeliveryDesk deliveries;
    @Autowired protected HealthDesk health;
    @Autowired protected HealthModels models;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    @Autowired
    @Qualifier("aftersaleClock")
    protected Clock clock;

    /**
     * @param notice a code of {@link HealthList#NOTICES}; null and other values are ignored
     * @param count the number in the notice, as in the URL
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            HealthList list,
            String notice,
            String count) {
        Locale locale = pages.locale(request);
        List<HealthDesk.Finding> findings = health.check(me);
        PageModel page =
                PageModel.create()
                        .with("lookedAt", clock.millis())
                        .with("status", worst(findings).name())
                        .with("parts", models.parts(findings, me, locale));
        deliveries(page, me, list, locale);
        page.with("checking", isChecking(me, response));
        notice(page, notice, count, locale);
        String title = texts.text(locale, "aftersale.title.health");
        return pages.showHealth(request, model, "aftersale/health", title, page);
    }

    private static HealthStatus worst(List<HealthDesk.Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getPart().getStatus())
                .reduce(HealthStatus.GOOD, HealthStatus::worse);
    }

    private void deliveries(PageModel page, StaffMember me, HealthList list, Locale locale) {
        Slice<FailedDelivery> failed =
                deliveries.failed(me, list.consumer(), list.page(), FAILED_A_PAGE);
        page.with(
                        "consumers",
                        deliveries.consumers(me).stream()
                                .map(state -> models.consumer(state, list))
                                .collect(Collectors.toList()))
                .with("filter", list.consumer())
                .with(
                        "failed",
                        failed.getItems().stream()
                                .map(each -> models.failed(each, me))
                                .collect(Collectors.toList()))
                .with("pager", PagerModel.of(failed, list::address))
                .with(
                        "acts",
                        deliveries.latestActions(me, ACTS).stream()
                                .map(act -> models.act(act, locale))
                                .collect(Collectors.toList()));
    }

    private boolean isChecking(StaffMember me, HttpServletResponse response) {
        boolean running =
                health.latestCheck(me)
                        .filter(run -> run.getState() == ProjectionRun.State.RUNNING)
                        .isPresent();
        if (running) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        return running;
    }

    private void notice(PageModel page, String noticeCode, String count, Locale locale) {
        String code = HealthList.NOTICES.of(noticeCode);
        if (code != null) {
            int n = FormNumbers.number(count, 9, 0);
            page.with("notice", texts.text(locale, code, n)).with("noticeTone", tone(noticeCode));
        }
    }

    private static String tone(String notice) {
        return DONE.contains(notice) ? "ok" : "warn";
    }

    String confirmReplay(HttpServletRequest request, Model model, StaffMember me, String consumer) {
        Locale locale = pages.locale(request);
        Optional<ConsumerState> state =
                deliveries.consumers(me).stream()
                        .filter(each -> each.getName().equals(consumer) && each.isConfigured())
                        .findFirst();
        PageModel page =
                models.consumer(
                        state.orElseThrow(() -> NotFoundException.of("consumer", consumer)),
                        HealthList.FIRST);
        String title = texts.text(locale, "aftersale.title.health");
        return pages.showHealth(request, model, "aftersale/health-replay", title, page);
    }
}
