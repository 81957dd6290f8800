package com.example.fernhill.admin;

import javax.annotation.Resource;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.openadmin.server.security.domain.AdminRole;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallbackWithoutResult;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Demo staff with different permissions in Aftersale. This is the only place in the store that
 * knows Aftersale; without the module the staff exist all the same and get their roles on the first
 * start with it.
 */
@Component
public class AftersaleDemoStaff implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    @Resource(name = "blAdminSecurityService")
    private AdminSecurityService security;

    @Resource(name = "blEntityConfiguration")
    private EntityConfiguration configuration;

    @Autowired
    @Qualifier("blTransactionManager")
    private PlatformTransactionManager transactions;

    /** After the roles have been created. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext().getParent() != null) {
            return;
        }
        new TransactionTemplate(transactions)
                .execute(
                        new TransactionCallbackWithoutResult() {
                            @Override
                            protected void doInTransactionWithoutResult(TransactionStatus status) {
                                employ("agent", "Noor Agent", "ROLE_AFTERSALE_AGENT");
                                employ("viewer", "Vera Viewer", "ROLE_AFTERSALE_VIEWER");
                                employ("catalog", "Carl Catalog", "ROLE_MERCHANDISE_MANAGER");
                            }
                        });
    }

    private void employ(String login, String name, String roleName) {
        AdminUser user = security.readAdminUserByUserName(login);
        if (user == null) {
            user = configuration.createEntityInstance(AdminUser.class.getName(), AdminUser.class);
            user.setLogin(login);
            user.setName(name);
            user.setEmail(login + "@fernhill.example");
            user.setActiveStatusFlag(true);
            user.setUnencodedPassword(login);
            user = security.saveAdminUser(user);
        }
        AdminRole role = role(roleName);
        if (role != null && !user.getAllRoles().contains(role)) {
            user.getAllRoles().add(role);
            security.saveAdminUser(user);
        }
    }

    private AdminRole role(String name) {
        for (AdminRole role : security.readAllAdminRoles()) {
            if (name.equals(role.getName())) {
                return role;
            }
        }
        return null;
    }
}
