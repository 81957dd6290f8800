package org.aftersale.install.context;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.FormToken;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.FormOwner;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The visitor's language and form token as stored by the host. */
@Component("aftersaleRequestFacts")
public class BroadleafRequestFacts implements RequestFacts {

    @Autowired
    @Qualifier("blExploitProtectionService")
    private ExploitProtectionService protection;

    @Override
    public Locale locale(HttpServletRequest request) {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        if (context != null && context.getLocale() != null && !isAdmin(context)) {
            return context.getJavaLocale();
        }
        // the back office renders its own frame in the dispatcher's locale: use the same
        return RequestContextUtils.getLocale(request);
    }

    @Override
    public FormToken token(HttpServletRequest request) {
        try {
            String value = protection.getCSRFToken();
            return value == null
                    ? null
                    : new FormToken(protection.getCsrfTokenParameter(), value, FormOwner.current());
        } catch (ServiceException e) {
            throw new IllegalStateException("The host issued no form token", e);
        }
    }

    private static boolean isAdmin(BroadleafRequestContext context) {
        return Boolean.TRUE.equals(context.getAdmin());
    }
}
