package org.aftersale.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.CustomerRefunds;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.shared.Amount;

/**
 * Reads refunds for the tests. A class of its own because JUnit inspects the test classes before
 * the host boots, and no entity may be loaded by then.
 */
final class RefundFixture {

    private RefundFixture() {}

    static String status(RefundDesk desk, StaffMember staff, String number) {
        return desk.get(staff, number).getStatus().name();
    }

    static List<String> payouts(RefundDesk desk, StaffMember staff, String number) {
        return desk.get(staff, number).getPayouts().stream()
                .map(each -> each.getMethod() + " " + each.getStatus() + " " + each.getAmount())
                .collect(Collectors.toList());
    }

    static long version(RefundDesk desk, StaffMember staff, String number) {
        return desk.get(staff, number).getVersion();
    }

    static long payout(RefundDesk desk, StaffMember staff, String number) {
        return desk.get(staff, number).getPayouts().get(0).getId();
    }

    /** The breakdown shown to the customer, as lines such as "total 10.00 USD". */
    static List<String> explain(CustomerRefunds refunds, long customerId, String number) {
        Refund refund = refunds.open(customerId, number);
        RefundBreakdown breakdown = BreakdownJson.read(number, refund.getComputation()).get();
        long items = 0;
        for (BreakdownItem item : breakdown.getItems()) {
            items += item.getAll().getNow().getMinor();
        }
        String currency = breakdown.getTotal().getCurrency();
        return Arrays.asList(
                "items " + Amount.ofMinor(items, currency),
                "steps " + breakdown.getBeforeSteps(),
                "before " + breakdown.getStanding().getAllBefore(),
                "total " + breakdown.getTotal(),
                "left " + breakdown.getStanding().getAfter());
    }

    /** Null if there is none. */
    static String problem(RefundDesk desk, StaffMember staff, String number) {
        return desk.get(staff, number).getPayouts().get(0).getProblem();
    }
}
