package org.aftersale;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.aftersale.OurClasses.OURS;
import static org.aftersale.OurClasses.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URLEncoder;
import javax.persistence.Entity;
import org.aftersale.help.importing.ArticleImport;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.ticket.TicketImpl;
import org.aftersale.ticket.TicketWriter;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/** What holds of every class, whichever package it is in. */
class ConventionsTest {

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
                                        ConventionsTest::hasAnInterfaceOfOurs)));
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
}
