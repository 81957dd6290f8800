package org.aftersale;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.aftersale.OurClasses.ROOT;
import static org.aftersale.OurClasses.check;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javax.persistence.Entity;
import org.junit.jupiter.api.Test;

/** Where the host may be known, and where it may not. */
class HostBoundaryTest {

    private static final DescribedPredicate<JavaClass> NAVIGATION =
            resideInAPackage(
                    "org.broadleafcommerce.openadmin.server.security.service.navigation..");

    @Test
    void nothingDependsOnTheHostAdapters() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "host.broadleaf..", ROOT + "install..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "host.broadleaf.."));
    }

    @Test
    void hostInterfacesUsePlainTypes() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "host")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "java..", ROOT + "shared..", ROOT + "host", ROOT + "host.parcel"));
    }

    /**
     * One exception: the frame of the back office's pages marks its place in the host's menu, for
     * which it asks the host's navigation.
     */
    @Test
    void onlyAdaptersAndTheInstallerUseTheHostsServicesDaosAndDomain() {
        DescribedPredicate<JavaClass> hosts =
                resideInAnyPackage(
                                "org.broadleafcommerce.core..",
                                "org.broadleafcommerce.profile..",
                                "org.broadleafcommerce..service..",
                                "org.broadleafcommerce..dao..")
                        .or(
                                DescribedPredicate.describe(
                                        "is the host's Money",
                                        type ->
                                                type.getName()
                                                        .equals(
                                                                "org.broadleafcommerce.common.money"
                                                                        + ".Money")))
                        .as("services, DAOs, domain types and Money of the host");
        check(
                noClasses()
                        .that(
                                resideInAPackage("org.aftersale..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                ROOT + "host.broadleaf..",
                                                                ROOT + "install.."))))
                        .should()
                        .dependOnClassesThat(hosts.and(not(NAVIGATION)))
                        .as("services of the host are used behind our own interfaces only"));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + "admin.view..", ROOT + "install..")
                        .should()
                        .dependOnClassesThat(NAVIGATION));
    }

    /**
     * Beyond services and domain, the rest of the host is left to its adapters, too, but for what
     * creates entities that a store may extend, and the frame of the back office's pages.
     */
    @Test
    void otherHostTypesAreUsedOnlyWhereTheDesignSaysSo() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT + "host.broadleaf..",
                                ROOT + "install..",
                                ROOT + "admin.view..",
                                ROOT + "storefront.view..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.broadleafcommerce..")
                                        .and(
                                                not(
                                                        resideInAPackage(
                                                                "org.broadleafcommerce.common"
                                                                        + ".persistence")))));
    }

    @Test
    void noEntityReferencesAHostEntity() {
        check(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should(holdSomethingOfTheHosts()));
    }

    private static ArchCondition<JavaField> holdSomethingOfTheHosts() {
        return new ArchCondition<JavaField>("hold something of the host's") {

            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean host =
                        field.getType().getAllInvolvedRawTypes().stream()
                                .anyMatch(
                                        type ->
                                                type.getName()
                                                        .startsWith("org.broadleafcommerce."));
                // a relation may name its target in the annotation alone
                boolean target =
                        field.getAnnotations().stream()
                                .map(annotation -> annotation.get("targetEntity").orElse(""))
                                .anyMatch(type -> type.toString().contains("broadleafcommerce"));
                events.add(
                        new SimpleConditionEvent(
                                field,
                                host || target,
                                field.getFullName() + " holds something of the host's"));
            }
        };
    }
}
