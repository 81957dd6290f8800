package org.aftersale;

import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.aftersale.OurClasses.OURS;
import static org.aftersale.OurClasses.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How types are called, and by which names they speak of each other. */
class NamingTest {

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
}
