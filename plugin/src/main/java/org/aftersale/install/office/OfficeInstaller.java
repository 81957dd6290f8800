package org.aftersale.install.office;

import org.aftersale.host.Side;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Creates the module's permissions and roles at the back office's startup, so that no SQL has to be
 * run. Each step runs only once, and again in a database that was made anew meanwhile: a shop with
 * {@code hbm2ddl.auto=create-drop} that restarts alone takes away what its running back office had
 * written.
 */
@Component("aftersaleOfficeInstaller")
public class OfficeInstaller implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    static final String AGENT = "ROLE_AFTERSALE_AGENT";
    static final String VIEWER = "ROLE_AFTERSALE_VIEWER";

    private static final String ADMIN = "ROLE_ADMIN";
    private static final String CUSTOMER_SERVICE = "ROLE_CUSTOMER_SERVICE_REP";
    private static final Log LOG = LogFactory.getLog(OfficeInstaller.class);

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    @Autowired private OneTimeSteps steps;
    @Autowired private OfficeRecords records;

    /** How many steps were done when this back office last looked. */
    private int known;

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (side == Side.ADMIN && event.getApplicationContext().getParent() == null) {
            long start = System.currentTimeMillis();
            try {
                install();
                known = steps.count();
            } catch (RuntimeException e) {
                // a back office without our pages is better than one that does not start
                LOG.error("Aftersale's permissions and roles could not be written", e);
            }
            LOG.info(
                    "Aftersale's permissions checked in "
                            + (System.currentTimeMillis() - start)
                            + " ms");
        }
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    public void installAgain() {
        if (side != Side.ADMIN || known == 0) {
            return;
        }
        try {
            if (steps.count() < known) {
                LOG.warn("Aftersale's permissions and roles are gone: they are written again");
                steps.forget();
                install();
            }
        } catch (RuntimeException e) {
            // the shop is making the tables
            LOG.info("Aftersale's permissions are looked at later: " + e);
        }
    }

    private void install() {
        for (OfficePermission each : OfficePermission.values()) {
            permission(each);
            // a separate step: a store may have the permission from a version in which it did not
            // include reading
            if (each.reads() != null) {
                steps.runOnce(
                        "reads." + each.friendlyName(),
                        () -> records.include(each.friendlyName(), each.reads()));
            }
        }
        role(AGENT, "Aftersale agent");
        role(VIEWER, "Aftersale viewer");
        for (OfficePermission each : OfficePermission.values()) {
            grant(each);
        }
    }

    private void permission(OfficePermission each) {
        steps.runOnce(
                "permission." + each.authority(),
                () ->
                        records.permission(
                                each.authority(),
                                each.type(),
                                each.friendlyName(),
                                each.description()));
    }

    private void grant(OfficePermission each) {
        grant(ADMIN, each.friendlyName());
        // not for roles that work on cases
        if (each != OfficePermission.CONFIGURE) {
            grant(CUSTOMER_SERVICE, each.friendlyName());
            // who approves is not one of those whose refunds and credit need approval
            if (each != OfficePermission.APPROVE_REFUNDS) {
                grant(AGENT, each.friendlyName());
            }
        }
        if (each.isView()) {
            grant(VIEWER, each.friendlyName());
        }
    }

    private void role(String name, String description) {
        steps.runOnce("role." + name, () -> records.role(name, description));
    }

    private void grant(String role, String permission) {
        steps.runOnce("grant." + role + "." + permission, () -> records.grant(role, permission));
    }
}
