package org.aftersale;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.aftersale.OurClasses.ROOT;
import static org.aftersale.OurClasses.check;

import org.junit.jupiter.api.Test;

/** What the law may know, and what must never decide about a legal right. */
class LawArchitectureTest {

    /**
     * Nobody's fraud score, fee or campaign may stand in the way of a withdrawal, on however many
     * detours.
     */
    private static final String[] NEVER = {
        "org.aftersale..fraud..",
        "org.aftersale..risk..",
        "org.aftersale..fee..",
        "org.aftersale..fees..",
        "org.aftersale..marketing..",
        "org.aftersale..campaign..",
        "org.aftersale..promotion..",
        "org.aftersale..offer.."
    };

    /** Pure: no database, no host, no Spring; the one library reads its data files. */
    @Test
    void lawDependsOnSharedOnly() {
        check(
                classes()
                        .that()
                        .resideInAPackage(ROOT + "law..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.apache.commons.csv..",
                                ROOT + "law..",
                                ROOT + "shared.."));
    }

    @Test
    void nothingOfFraudFeesOrMarketingIsReachableFromTheLaw() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "law..")
                        .should()
                        .transitivelyDependOnClassesThat()
                        .resideInAnyPackage(NEVER));
    }

    @Test
    void nothingOfFraudFeesOrMarketingIsReachableFromWithdrawals() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                ROOT + "withdrawal..",
                                ROOT + "storefront.withdrawal..",
                                ROOT + "admin.withdrawal..")
                        .should()
                        .transitivelyDependOnClassesThat()
                        .resideInAnyPackage(NEVER)
                        .allowEmptyShould(true));
    }
}
