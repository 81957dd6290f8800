package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import org.aftersale.host.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundLimitsTest {

    private final RefundLimits limits =
            new RefundLimits("ROLE_AGENT=100, ROLE_CHIEF = 1000.50 ,ROLE_OWNER=unlimited,");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROLE_AGENT",
                "ROLE_AGENT=",
                "=100",
                " =100",
                "ROLE_AGENT=-1",
                "ROLE_AGENT=100 EUR",
                "ROLE_AGENT=1,5",
                "ROLE_AGENT=1.2345",
                "ROLE_AGENT=1e3",
                "ROLE_AGENT=Unlimited",
                "ROLE_AGENT=1=2",
                "ROLE_AGENT=1234567890123",
                "ROLE_AGENT:100"
            })
    void rejectsAnInvalidSettingAtStartUp(String setting) {
        assertThatThrownBy(() -> new RefundLimits(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aftersale.refund.limits")
                .hasMessageContaining(setting);
    }

    @Test
    void requiresApprovalOfEverythingForUnlistedRoles() {
        assertThat(limits.allow(staff("ROLE_OTHER"), "EUR", 1)).isFalse();
        assertThat(limits.allow(staff(), "EUR", 1)).isFalse();
        assertThat(new RefundLimits("").allow(staff("ROLE_AGENT"), "EUR", 1)).isFalse();
    }

    @Test
    void appliesALimitToTheCent() {
        assertThat(limits.allow(staff("ROLE_AGENT"), "EUR", 10_000)).isTrue();
        assertThat(limits.allow(staff("ROLE_AGENT"), "EUR", 10_001)).isFalse();
    }

    @Test
    void readsALimitInUnitsOfTheOrdersCurrency() {
        assertThat(limits.allow(staff("ROLE_AGENT"), "JPY", 100)).isTrue();
        assertThat(limits.allow(staff("ROLE_AGENT"), "JPY", 101)).isFalse();
        assertThat(limits.allow(staff("ROLE_CHIEF"), "KWD", 1_000_500)).isTrue();
        assertThat(limits.allow(staff("ROLE_CHIEF"), "KWD", 1_000_501)).isFalse();
    }

    @Test
    void usesTheHighestLimitOfSeveralRoles() {
        assertThat(limits.allow(staff("ROLE_AGENT", "ROLE_CHIEF"), "EUR", 100_050)).isTrue();
        assertThat(limits.allow(staff("ROLE_CHIEF", "ROLE_AGENT"), "EUR", 100_051)).isFalse();
    }

    @Test
    void unlimitedMeansNoLimit() {
        assertThat(limits.allow(staff("ROLE_OWNER"), "EUR", Long.MAX_VALUE)).isTrue();
    }

    private static StaffMember staff(String... roles) {
        return new StaffMember(
                1,
                "agent",
                "Agent",
                Collections.<String>emptySet(),
                new HashSet<>(Arrays.asList(roles)));
    }
}
