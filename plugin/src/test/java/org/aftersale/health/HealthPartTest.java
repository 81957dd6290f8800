package org.aftersale.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.health.monitor.HealthDeskImpl;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

class HealthPartTest {

    private static final StaffMember OPERATOR =
            new StaffMember(1, "op", "Op", Collections.singleton(Permission.CONFIGURE.authority()));
    private static final StaffMember AGENT =
            new StaffMember(2, "agent", "Agent", Collections.singleton("PERMISSION_ALL_AFS_CLAIM"));

    @Test
    void reportsTheWorstFindingAndTheFirstOfEqualOnes() {
        HealthPart part =
                HealthPart.good("fine")
                        .found(HealthStatus.LOOK, "first", 3)
                        .found(HealthStatus.LOOK, "second")
                        .found(HealthStatus.GOOD, "third");
        assertThat(part.getStatus()).isEqualTo(HealthStatus.LOOK);
        assertThat(part.getReason().getCode()).isEqualTo("first");
        assertThat(part.getAdvice().getCode()).isEqualTo("first.advice");
        part.found(HealthStatus.BROKEN, "worse");
        assertThat(part.getReason().getCode()).isEqualTo("worse");
    }

    @Test
    void givesNoAdviceWhenHealthy() {
        assertThat(HealthPart.good("fine").getAdvice()).isNull();
    }

    @Test
    void rejectsRowsThatDoNotFitTheirColumns() {
        HealthTable table = new HealthTable("t", "a", "b");
        assertThatThrownBy(() -> table.row(HealthCell.number(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportsAFailingCheckAsBrokenAndKeepsTheOthers() {
        HealthDeskImpl desk = new HealthDeskImpl();
        desk.checks = Arrays.asList(failing(), calm());
        List<HealthDesk.Finding> found = desk.check(OPERATOR);
        assertThat(found).extracting(HealthDesk.Finding::getName).containsExactly("sick", "calm");
        assertThat(found.get(0).getPart().getStatus()).isEqualTo(HealthStatus.BROKEN);
        assertThat(found.get(0).getPart().getReason().getArguments()[0].toString())
                .contains("no database");
        assertThat(found.get(1).getPart().getStatus()).isEqualTo(HealthStatus.GOOD);
    }

    @Test
    void requiresTheConfigurationPermission() {
        HealthDeskImpl desk = new HealthDeskImpl();
        desk.checks = Collections.singletonList(calm());
        assertThatThrownBy(() -> desk.check(AGENT)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.latestCheck(AGENT))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.startCheck(AGENT))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void reportsTheVersionOfTheBuild() {
        assertThat(ModuleVersion.get()).matches("\\d+\\.\\d+.*");
    }

    private static HealthCheck calm() {
        return check("calm", null);
    }

    private static HealthCheck failing() {
        return check("sick", new IllegalStateException("no database"));
    }

    private static HealthCheck check(String name, RuntimeException failure) {
        return new HealthCheck() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public HealthPart check(StaffMember staff) {
                if (failure != null) {
                    throw failure;
                }
                return HealthPart.good("fine");
            }
        };
    }
}
