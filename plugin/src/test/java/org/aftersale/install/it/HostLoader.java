package org.aftersale.install.it;

/**
 * The parent of each web application's class loader: the server, the servlet API and the database,
 * but nothing else of the test class path, so that a web application sees only its own WEB-INF/lib.
 */
class HostLoader extends ClassLoader {

    private static final String[] SHARED = {
        "javax.servlet.",
        "javax.el.",
        "javax.annotation.security.",
        "org.apache.catalina.",
        "org.apache.tomcat.",
        "org.apache.coyote.",
        "org.apache.juli.",
        "org.apache.naming.",
        "org.hsqldb.",
        "org.springframework.instrument."
    };

    private final ClassLoader tests = HostLoader.class.getClassLoader();

    HostLoader() {
        super(ClassLoader.getSystemClassLoader().getParent());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (String prefix : SHARED) {
            if (name.startsWith(prefix)) {
                return tests.loadClass(name);
            }
        }
        throw new ClassNotFoundException(name);
    }
}
