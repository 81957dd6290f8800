package org.aftersale.admin.health;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PageModel;
import org.codehaus.jackson.map.ObjectMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The health page for monitoring systems: the status of each part and the code of its reason, as
 * JSON.
 */
@Controller("aftersaleHealthMonitor")
public class HealthMonitor {

    @Autowired protected StoreStaff staff;
    @Autowired protected HealthDesk health;

    private final ObjectMapper json = new ObjectMapper();

    @RequestMapping(value = "/aftersale/health.json", method = RequestMethod.GET)
    public void show(HttpServletResponse response) throws IOException {
        List<HealthDesk.Finding> findings = health.check(staff.current());
        HealthStatus worst =
                findings.stream()
                        .map(finding -> finding.getPart().getStatus())
                        .reduce(HealthStatus.GOOD, HealthStatus::worse);
        PageModel answer =
                PageModel.create()
                        .with("status", worst.name())
                        .with(
                                "parts",
                                findings.stream()
                                        .map(HealthMonitor::part)
                                        .collect(Collectors.toList()));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(answer));
    }

    private static PageModel part(HealthDesk.Finding finding) {
        return PageModel.create()
                .with("name", finding.getName())
                .with("status", finding.getPart().getStatus().name())
                .with("reason", finding.getPart().getReason().getCode());
    }
}
