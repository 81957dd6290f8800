package org.aftersale.install.context;

import javax.servlet.ServletContext;
import org.aftersale.host.Side;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.web.context.ServletContextAware;

/**
 * Provides the {@link Side} as a bean in the root context, for everything that differs between shop
 * and back office. Outside a web container (tests, batch programs) it is the shop.
 */
public class ApplicationSide implements FactoryBean<Side>, ServletContextAware {

    private Side side = Side.SITE;

    @Override
    public void setServletContext(ServletContext servletContext) {
        if (servletContext != null) {
            side = new WebApplicationDescriptor(servletContext).side();
        }
    }

    @Override
    public Side getObject() {
        return side;
    }

    @Override
    public Class<?> getObjectType() {
        return Side.class;
    }

    @Override
    public boolean isSingleton() {
        return true;
    }
}
