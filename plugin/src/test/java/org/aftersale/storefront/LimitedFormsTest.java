package org.aftersale.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.aftersale.render.limit.Limited;
import org.aftersale.storefront.help.HelpController;
import org.aftersale.storefront.view.ShopRefusedFormController;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class LimitedFormsTest {

    private static Stream<Method> handlers(Stream<Class<?>> controllers) {
        return controllers
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RequestMapping.class));
    }

    /** A new form of the shop has to say which allowance it uses up. */
    @Test
    void everyFormOfTheShopUsesUpAnAllowance() {
        Stream<Class<?>> controllers =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.aftersale.storefront")
                                .stream()
                                .filter(type -> type.isAnnotatedWith(Controller.class))
                                .map(JavaClass::reflect);
        Stream<Method> forms =
                handlers(controllers)
                        .filter(
                                method ->
                                        Arrays.asList(
                                                        method.getAnnotation(RequestMapping.class)
                                                                .method())
                                                .contains(RequestMethod.POST));
        assertThat(forms).hasSizeGreaterThan(6).allMatch(this::isLimited);
    }

    /** What a form without a token is shown as, and searches, are requests without a form. */
    @Test
    void lateFormsAndSearchesUseUpAnAllowance() {
        assertThat(handlers(Stream.of(HelpController.class, ShopRefusedFormController.class)))
                .hasSize(2)
                .allMatch(this::isLimited);
    }

    private boolean isLimited(Method method) {
        return method.isAnnotationPresent(Limited.class);
    }
}
