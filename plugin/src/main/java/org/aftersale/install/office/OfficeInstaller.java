package org.aftersale.install.office;

import org.aftersale.host.Permission;
import org.aftersale.host.Side;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Gives the back office the module's permissions and roles when it starts, so that a merchant runs
 * no SQL. What has been done once is not done again.
 */
@Component("aftersaleOfficeInstaller")
public class OfficeInstaller implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    static final String READ = Permission.READ.authority();
    static final String ANSWER = Permission.ANSWER.authority();
    static final String DECIDE = Permission.DECIDE.authority();
    static final String READ_ARTICLES = Permission.READ_ARTICLES.authority();
    static final String WRITE_ARTICLES = Permission.WRITE_ARTICLES.authority();
    static final String PUBLISH_ARTICLES = Permission.PUBLISH_ARTICLES.authority();
    static final String CONFIGURE = Permission.CONFIGURE.authority();

    /**
     * What a merchant picks for a role; each holds the one permission the code asks for, and that
     * to read with it: who may answer may see what.
     */
    static final String FRIENDLY_READ = "PERMISSION_AFS_TICKET_VIEW";

    static final String FRIENDLY_ANSWER = "PERMISSION_AFS_TICKET_ANSWER";
    static final String FRIENDLY_DECIDE = "PERMISSION_AFS_CLAIM_DECIDE";

    static final String FRIENDLY_READ_ARTICLES = "PERMISSION_AFS_ARTICLE_VIEW";
    static final String FRIENDLY_WRITE_ARTICLES = "PERMISSION_AFS_ARTICLE_WRITE";
    static final String FRIENDLY_PUBLISH_ARTICLES = "PERMISSION_AFS_ARTICLE_PUBLISH";

    /** Holds no permission to read: who looks after the module need not see the cases. */
    static final String FRIENDLY_CONFIGURE = "PERMISSION_AFS_SETTINGS_CHANGE";

    static final String AGENT = "ROLE_AFTERSALE_AGENT";
    static final String VIEWER = "ROLE_AFTERSALE_VIEWER";

    private static final String ADMIN = "ROLE_ADMIN";
    private static final String[] HOST_ROLES = {ADMIN, "ROLE_CUSTOMER_SERVICE_REP"};
    private static final String[] ALL = {
        FRIENDLY_READ,
        FRIENDLY_ANSWER,
        FRIENDLY_DECIDE,
        FRIENDLY_READ_ARTICLES,
        FRIENDLY_WRITE_ARTICLES,
        FRIENDLY_PUBLISH_ARTICLES
    };
    private static final Log LOG = LogFactory.getLog(OfficeInstaller.class);

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    @Autowired private OnceSteps steps;
    @Autowired private OfficeRecords records;

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
            } catch (RuntimeException e) {
                // a back office without our pages is better than none
                LOG.error("Aftersale's permissions and roles could not be written", e);
            }
            LOG.info(
                    "Aftersale's permissions checked in "
                            + (System.currentTimeMillis() - start)
                            + " ms");
        }
    }

    private void install() {
        permission(READ, "READ", FRIENDLY_READ, "View Aftersale tickets");
        permission(ANSWER, "ALL", FRIENDLY_ANSWER, "Answer Aftersale tickets");
        permission(DECIDE, "ALL", FRIENDLY_DECIDE, "Decide Aftersale claims");
        permission(CONFIGURE, "ALL", FRIENDLY_CONFIGURE, "Operate and set up Aftersale");
        permission(READ_ARTICLES, "READ", FRIENDLY_READ_ARTICLES, "View Aftersale articles");
        permission(WRITE_ARTICLES, "ALL", FRIENDLY_WRITE_ARTICLES, "Write Aftersale articles");
        permission(
                PUBLISH_ARTICLES, "ALL", FRIENDLY_PUBLISH_ARTICLES, "Publish Aftersale articles");
        // steps of their own: a store may have the permissions from before they held it
        reads(FRIENDLY_ANSWER, READ);
        reads(FRIENDLY_DECIDE, READ);
        reads(FRIENDLY_WRITE_ARTICLES, READ_ARTICLES);
        reads(FRIENDLY_PUBLISH_ARTICLES, READ_ARTICLES);
        role(AGENT, "Aftersale agent");
        role(VIEWER, "Aftersale viewer");
        for (String permission : ALL) {
            grant(AGENT, permission);
            for (String role : HOST_ROLES) {
                grant(role, permission);
            }
        }
        grant(VIEWER, FRIENDLY_READ);
        grant(VIEWER, FRIENDLY_READ_ARTICLES);
        // not for those who work on cases
        grant(ADMIN, FRIENDLY_CONFIGURE);
    }

    private void permission(String name, String type, String friendly, String description) {
        steps.once(
                "permission." + name, () -> records.permission(name, type, friendly, description));
    }

    private void reads(String friendly, String read) {
        steps.once("reads." + friendly, () -> records.hold(friendly, read));
    }

    private void role(String name, String description) {
        steps.once("role." + name, () -> records.role(name, description));
    }

    private void grant(String role, String permission) {
        steps.once("grant." + role + "." + permission, () -> records.grant(role, permission));
    }
}
