package org.aftersale.install.office;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.aftersale.host.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.test.util.ReflectionTestUtils;

class OfficeInstallerTest {

    private final OneTimeSteps steps = mock(OneTimeSteps.class);
    private final OfficeInstaller installer = new OfficeInstaller();

    @BeforeEach
    void aBackOfficeThatRuns() {
        ReflectionTestUtils.setField(installer, "side", Side.ADMIN);
        ReflectionTestUtils.setField(installer, "steps", steps);
        ReflectionTestUtils.setField(installer, "records", mock(OfficeRecords.class));
        when(steps.count()).thenReturn(60);
        installer.onApplicationEvent(new ContextRefreshedEvent(mock(ApplicationContext.class)));
        clearInvocations(steps);
    }

    @Test
    void doesNothingWhileEverythingIsThere() {
        installer.installAgain();
        verify(steps, never()).runOnce(anyString(), any());
    }

    @Test
    void installsAgainWhereTheShopHasMadeTheDatabaseAnew() {
        when(steps.count()).thenReturn(0);
        installer.installAgain();
        verify(steps).forget();
        verify(steps, atLeastOnce()).runOnce(anyString(), any());
    }

    @Test
    void waitsWhileTheShopIsMakingTheTables() {
        when(steps.count()).thenThrow(new IllegalStateException("no such table"));
        installer.installAgain();
        verify(steps, never()).runOnce(anyString(), any());
    }
}
