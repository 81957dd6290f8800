package org.aftersale;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.aftersale.OurClasses.OURS;
import static org.aftersale.OurClasses.ROOT;
import static org.aftersale.OurClasses.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, as the design says it. A new package needs a line in {@link #MAY_KNOW}. */
class ArchitectureTest {

    /** What each package may know of our others; what is not listed it may not. */
    private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        let("shared");
        let("host", "shared");
        let("event", "shared", "host");
        let("settings", "shared", "host", "event");
        let("law", "shared");
        let("parcel", "shared", "host", "event", "settings");
        let("picture", "shared");
        let(
                "guarantee",
                "shared",
                "host",
                "event",
                "settings",
                "law",
                "parcel",
                "regime",
                "picture");
        let("regime", "shared", "host", "event", "settings", "law", "parcel");
        let("refund", "shared", "host", "event", "settings");
        let("credit", "shared", "host", "event", "settings", "refund");
        let("ticket", "shared", "host", "event", "settings");
        let("question", "shared", "host", "event", "settings", "ticket");
        let(
                "withdrawal",
                "shared",
                "host",
                "event",
                "settings",
                "law",
                "regime",
                "refund",
                "ticket",
                // its receipt is a document in words
                "render");
        let("returns", "shared", "host", "event", "settings", "law", "parcel", "refund", "ticket");
        let("guest", "shared", "host", "event", "settings", "ticket");
        let("claim", "shared", "host", "event", "settings", "law", "refund", "ticket");
        // ticket: for help.placeholder alone, see helpDependsOnTicketsInPlaceholdersOnly
        let("help", "shared", "host", "event", "settings", "ticket", "picture");
        let(
                "health",
                "shared",
                "host",
                "event",
                "settings",
                "parcel",
                "refund",
                "credit",
                "ticket",
                "law",
                "withdrawal",
                "claim",
                "help",
                "guarantee");
        let("render", "shared", "host");
        let(
                "notify",
                "shared",
                "host",
                "event",
                "settings",
                "parcel",
                "refund",
                "credit",
                "ticket",
                "guest",
                "withdrawal",
                "question",
                "returns",
                "claim",
                "render");
        let(
                "storefront",
                "shared",
                "host",
                "event",
                "settings",
                "parcel",
                "refund",
                "credit",
                "ticket",
                "guest",
                "withdrawal",
                "question",
                "returns",
                "claim",
                "help",
                "guarantee",
                "law",
                "regime",
                "render");
        let(
                "admin",
                "shared",
                "host",
                "event",
                "settings",
                "parcel",
                "refund",
                "credit",
                "ticket",
                "withdrawal",
                "question",
                "returns",
                "claim",
                "help",
                "health",
                "guarantee",
                "picture",
                "law",
                "regime",
                "render");
        // the one that joins everything to the store
        let(
                "install",
                "shared",
                "host",
                "event",
                "settings",
                "parcel",
                "refund",
                "credit",
                "ticket",
                "guest",
                "withdrawal",
                "question",
                "returns",
                "claim",
                "help",
                "health",
                "guarantee",
                "law",
                "regime",
                "notify",
                "render",
                "storefront",
                "admin");
    }

    private static void let(String feature, String... known) {
        MAY_KNOW.put(feature, Arrays.asList(known));
    }

    @Test
    void everyPackageHasItsPlaceInTheDesign() {
        TreeSet<String> found =
                OURS.stream()
                        .map(type -> feature(type.getPackageName()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_KNOW.keySet()).containsAll(found);
        assertThat(found).contains("shared", "host", "event", "ticket", "claim");
    }

    @TestFactory
    List<DynamicTest> arrowsPointLeftOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_KNOW.forEach(
                (feature, known) -> {
                    List<String> forbidden = new ArrayList<>(MAY_KNOW.keySet());
                    forbidden.removeAll(known);
                    forbidden.remove(feature);
                    if (!forbidden.isEmpty()) {
                        tests.add(
                                DynamicTest.dynamicTest(
                                        feature + " knows at most " + known,
                                        () -> knowsNoneOf(feature, forbidden)));
                    }
                });
        return tests;
    }

    private static void knowsNoneOf(String feature, List<String> forbidden) {
        String[] packages =
                forbidden.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + feature + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages));
    }

    @Test
    void helpDependsOnTicketsInPlaceholdersOnly() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "help..")
                        .and()
                        .resideOutsideOfPackage(ROOT + "help.placeholder")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "ticket.."));
    }

    @Test
    void packagesHaveNoCyclicDependencies() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void noPackageOutgrowsThirtyTypes() {
        Map<String, Long> sizes =
                OURS.stream()
                        .filter(type -> !type.getName().contains("$"))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));
        sizes.values().removeIf(size -> size <= 30);
        assertThat(sizes).isEmpty();
    }

    private static String feature(String packageName) {
        String rest = packageName.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
