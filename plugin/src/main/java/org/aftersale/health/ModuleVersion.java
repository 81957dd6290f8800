package org.aftersale.health;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this module, as recorded by its build. */
public final class ModuleVersion {

    private static final String FILE = "/aftersale/version.properties";

    private ModuleVersion() {}

    public static String get() {
        try (InputStream in = ModuleVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "?");
        } catch (IOException e) {
            return "?";
        }
    }
}
