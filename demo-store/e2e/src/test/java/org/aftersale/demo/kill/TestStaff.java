package org.aftersale.demo.kill;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;

/** Who gives money back: by the node's settings, one without a limit and one with a low one. */
final class TestStaff {

    static final StaffMember HEAD = staff(1, "ROLE_HEAD", Permission.APPROVE_REFUNDS);
    static final StaffMember CLERK = staff(2, "ROLE_CLERK");

    private TestStaff() {}

    private static StaffMember staff(long id, String role, Permission... more) {
        Set<Permission> all = EnumSet.of(Permission.READ_REFUNDS, Permission.PAY_REFUNDS);
        all.addAll(Arrays.asList(more));
        Set<String> authorities =
                all.stream().map(Permission::authority).collect(Collectors.toSet());
        return new StaffMember(id, role, role, authorities, Collections.singleton(role));
    }
}
