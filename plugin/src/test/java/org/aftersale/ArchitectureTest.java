package org.aftersale;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Entity;
import org.aftersale.help.importing.ArticleImport;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.ticket.TicketImpl;
import org.aftersale.ticket.TicketWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/** Who may know whom, as the design says it. A new package needs a line in {@link #MAY_KNOW}. */
class ArchitectureTest {

    private static final String ROOT = "org.aftersale.";

    /** What each package may know of our others; what is not listed it may not. */
    private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        let("shared");
        let("host", "shared");
        let("event", "shared", "host");
        let("refund", "shared", "host", "event");
        let("credit", "shared", "host", "event", "refund");
        let("ticket", "shared", "host", "event");
        let("question", "shared", "host", "event", "ticket");
        let("claim", "shared", "host", "event", "refund", "ticket");
        // ticket: for help.placeholder alone, see helpDependsOnTicketsInPlaceholdersOnly
        let("help", "shared", "host", "event", "ticket");
        let("health", "shared", "host", "event", "refund", "credit", "ticket", "claim", "help");
        let("render", "shared", "host");
        let(
                "notify",
                "shared",
                "host",
                "event",
                "refund",
                "credit",
                "ticket",
                "question",
                "claim",
                "render");
        let(
                "storefront",
                "shared",
                "host",
                "event",
                "refund",
                "credit",
                "ticket",
                "question",
                "claim",
                "help",
                "render");
        let(
                "admin",
                "shared",
                "host",
                "event",
                "refund",
                "credit",
                "ticket",
                "question",
                "claim",
                "help",
                "health",
                "render");
        // the one that joins everything to the store
        let(
                "install",
                "shared",
                "host",
                "event",
                "refund",
                "credit",
                "ticket",
                "question",
                "claim",
                "help",
                "health",
                "notify",
                "render",
                "storefront",
                "admin");
    }

    private static void let(String feature, String... known) {
        MAY_KNOW.put(feature, Arrays.asList(known));
    }

    private static final DescribedPredicate<JavaClass> NAVIGATION =
            resideInAPackage(
                    "org.broadleafcommerce.openadmin.server.security.service.navigation..");

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.aftersale");

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
                        .resideOutsideOfPackages("java..", ROOT + "shared..", ROOT + "host"));
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
    void noEntityHasAJavaTimeField() {
        check(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveRawType(resideInAPackage("java.time..")));
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

    @Test
    void oneWriterAsksAndStoresWhenAnAnswerIsDue() {
        check(
                noClasses()
                        .that()
                        .areNotAssignableTo(TicketWriter.class)
                        .should()
                        .callMethodWhere(
                                target(owner(assignableTo(AnswerDeadline.class)))
                                        .and(target(name("dueAt")))));
        check(
                noClasses()
                        .that()
                        .areNotAssignableTo(TicketWriter.class)
                        .and()
                        .areNotAssignableTo(TicketImpl.class)
                        .should()
                        .setField(TicketImpl.class, "dueAt"));
    }

    @Test
    void namesOfThrowablesEndInException() {
        check(
                classes()
                        .that()
                        .areAssignableTo(Throwable.class)
                        .should()
                        .haveSimpleNameEndingWith("Exception"));
    }

    /** Two types of one name make every import a question. */
    @Test
    void noTwoTypesShareASimpleName() {
        Map<String, List<String>> names =
                OURS.stream()
                        .filter(type -> !type.getName().contains("$"))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getSimpleName,
                                        Collectors.mapping(
                                                JavaClass::getName, Collectors.toList())));
        names.values().removeIf(types -> types.size() == 1);
        assertThat(names).isEmpty();
    }

    /** A store's code and ours speak of a ticket, claim or article, not of the class behind it. */
    @Test
    void interfacesMentionNoImpl() {
        check(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(
                                JavaClass.Predicates.INTERFACES.and(modifier(JavaModifier.PUBLIC)))
                        .should(mentionAnImpl()));
    }

    private static ArchCondition<JavaMethod> mentionAnImpl() {
        return new ArchCondition<JavaMethod>("take or return an Impl") {

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions =
                        Stream.concat(
                                        Stream.of(method.getReturnType()),
                                        method.getParameterTypes().stream())
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .anyMatch(type -> type.getSimpleName().endsWith("Impl"));
                events.add(
                        new SimpleConditionEvent(
                                method, mentions, method.getFullName() + " mentions an Impl"));
            }
        };
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

    /**
     * {@code OwnSession} wraps a bean by its interfaces; a transactional bean without one would act
     * in the request's session and clear it when it rolls back.
     */
    @Test
    void everyTransactionalServiceHasAnInterfaceForItsOwnSessionToWrap() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .and()
                        .areNotInterfaces()
                        .should(haveAnInterfaceOfOurs()));
        check(
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .and()
                        // runs while the application starts, when no request has a session
                        .areNotDeclaredIn(ArticleImport.class)
                        .should()
                        .beDeclaredInClassesThat(
                                DescribedPredicate.describe(
                                        "have an interface of ours",
                                        ArchitectureTest::hasAnInterfaceOfOurs)));
    }

    /**
     * Order numbers, slugs and questions contain anything; each place has its own reserved signs.
     */
    @Test
    void addressesAreEncodedInOnePlace() {
        check(
                noClasses()
                        .that()
                        .doNotBelongToAnyOf(UrlEncoding.class)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(URLEncoder.class, UriUtils.class));
    }

    /** Servers refuse an encoded slash in a path, and dispatchers cut off what follows a dot. */
    @Test
    void noAddressHasAnOrderNumberInItsPathButThoseFromBefore() {
        for (JavaClass type : OURS) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(RequestMapping.class)) {
                    assertThat(method.getAnnotationOfType(RequestMapping.class).value())
                            .as(method.getFullName())
                            .allMatch(
                                    path ->
                                            !path.contains("{order")
                                                    || method.getName().equals("moved"));
                }
            }
        }
    }

    private static ArchCondition<JavaClass> haveAnInterfaceOfOurs() {
        return new ArchCondition<JavaClass>("have an interface of ours") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type,
                                hasAnInterfaceOfOurs(type),
                                type.getName() + " has no interface that can be wrapped"));
            }
        };
    }

    private static boolean hasAnInterfaceOfOurs(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(its -> its.getPackageName().startsWith("org.aftersale"));
    }

    private static String feature(String packageName) {
        String rest = packageName.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static void check(ArchRule rule) {
        rule.check(OURS);
    }
}
