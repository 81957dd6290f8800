package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.junit.jupiter.api.Test;

class ShownStatusesTest {

    private final ShownStatuses shown = new ShownStatuses();

    @Test
    void knowsEveryStatusOfEveryFeature() {
        List<Status> statuses =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.aftersale")
                                .stream()
                                .filter(JavaClass::isEnum)
                                .filter(type -> type.isAssignableTo(Status.class))
                                .map(JavaClass::reflect)
                                .flatMap(type -> Stream.of((Status[]) type.getEnumConstants()))
                                .collect(Collectors.toList());
        assertThat(statuses).hasSizeGreaterThan(30);
        for (Status status : statuses) {
            assertThat(shown.of(status.name())).as(status.name()).isEqualTo(status.getTone());
        }
    }

    /** What waits for a third party requires no action by the customer or an agent. */
    @Test
    void usesANeutralToneWhileWaitingForAThirdParty() {
        assertThat(shown.of("ON_HOLD")).isEqualTo(Tone.INFO);
        assertThat(shown.of("PENDING")).isEqualTo(Tone.WARN);
    }
}
