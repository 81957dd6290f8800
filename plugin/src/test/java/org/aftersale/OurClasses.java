package org.aftersale;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The classes of the plugin that the tests of its architecture go over. */
final class OurClasses {

    static final String ROOT = "org.aftersale.";
    static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.aftersale");

    private OurClasses() {}

    static void check(ArchRule rule) {
        rule.check(OURS);
    }
}
