package org.aftersale.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.payout.RefundDesk;

/**
 * Looks at refunds for the tests. Apart from them, since JUnit looks at the tests before the host
 * boots, and no entity may be loaded by then.
 */
final class Till {

    private Till() {}

    static String status(RefundDesk desk, StaffMember staff, String number) {
        return desk.open(staff, number).getStatus().name();
    }

    static List<String> payouts(RefundDesk desk, StaffMember staff, String number) {
        return desk.open(staff, number).getPayouts().stream()
                .map(each -> each.getWay() + " " + each.getStatus() + " " + each.getAmount())
                .collect(Collectors.toList());
    }

    static long version(RefundDesk desk, StaffMember staff, String number) {
        return desk.open(staff, number).getVersion();
    }

    static long payout(RefundDesk desk, StaffMember staff, String number) {
        return desk.open(staff, number).getPayouts().get(0).getId();
    }
}
