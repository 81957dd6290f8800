package org.aftersale.install;

import org.aftersale.host.Side;

/** Our context files, as they are named in a web.xml. */
final class ContextFiles {

    static final String ROOT = "classpath:/aftersale-applicationContext.xml";

    private static final String SITE_SERVLET = "classpath:/aftersale-site-servlet.xml";
    private static final String ADMIN_SERVLET = "classpath:/aftersale-admin-servlet.xml";

    private ContextFiles() {}

    static String ofServlet(Side side) {
        return side == Side.ADMIN ? ADMIN_SERVLET : SITE_SERVLET;
    }

    static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }
}
