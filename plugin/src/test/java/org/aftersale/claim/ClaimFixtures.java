package org.aftersale.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.ReasonPolicy;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Amount;

/** Orders, claims and reasons for tests. */
public final class ClaimFixtures {

    public static final long LAMP = 11;
    public static final long MUGS = 12;

    private ClaimFixtures() {}

    /** A lamp (1) and mugs (3). */
    static StoreOrder order(String status) {
        Amount sum = Amount.ofMinor(1999, "USD");
        return new StoreOrder(
                7,
                "DEMO-1",
                42,
                1_000,
                status,
                sum,
                Arrays.asList(
                        new StoreOrderLine(LAMP, "Lamp", "/lamp.jpg", 1, sum),
                        new StoreOrderLine(MUGS, "Mug", null, 3, sum)));
    }

    static StoreOrder order() {
        return order("DELIVERED");
    }

    public static ClaimLine line(long id, long orderItem, int quantity, LineStatus status) {
        ClaimLine line = new ClaimLine();
        line.id = id;
        line.orderItemId = orderItem;
        line.productName = "Thing " + orderItem;
        line.quantity = quantity;
        line.status = status;
        return line;
    }

    public static ClaimImpl claim(Remedy remedy, ClaimLine... lines) {
        ClaimImpl claim = claim(lines);
        claim.remedyAsked = remedy;
        return claim;
    }

    public static ClaimImpl claim(ClaimLine... lines) {
        ClaimImpl claim = new ClaimImpl();
        claim.number = "CL-2222-3333";
        claim.reason = "DAMAGED";
        claim.remedyAsked = Remedy.REFUND;
        claim.lines = new ArrayList<>(Arrays.asList(lines));
        claim.project(5_000);
        return claim;
    }

    /** A claim with this remedy, filed at that time. */
    public static ClaimImpl claim(Remedy remedy, long filedAt, ClaimLine... lines) {
        ClaimImpl claim = claim(lines);
        claim.remedyAsked = remedy;
        claim.createdAt = filedAt;
        return claim;
    }

    /** An approved line, settled by that refund. */
    public static ClaimLine settled(ClaimLine line, String refund) {
        line.settledAt = 1L;
        line.settledWith = refund;
        return line;
    }

    static ClaimableOrder claimable(ClaimImpl... claims) {
        return new ClaimableOrder(order(), Arrays.asList(claims));
    }

    static Map<String, String> quantities(Object... idsAndTyped) {
        Map<String, String> quantities = new LinkedHashMap<>();
        for (int i = 0; i < idsAndTyped.length; i += 2) {
            quantities.put(String.valueOf(idsAndTyped[i]), (String) idsAndTyped[i + 1]);
        }
        return quantities;
    }

    public static Reasons reasons() {
        return new Reasons() {

            @Override
            public List<ClaimReason> of(ReasonKind kind) {
                return Collections.emptyList();
            }

            @Override
            public List<ClaimReason> all() {
                return Collections.emptyList();
            }

            @Override
            public boolean knows(ReasonKind kind, String code) {
                switch (kind) {
                    case CLAIM:
                        return Arrays.asList("DAMAGED", "OTHER").contains(code);
                    case APPROVAL:
                        return "GOODWILL".equals(code);
                    default:
                        return Arrays.asList("WORN_BY_USE", "OTHER").contains(code);
                }
            }

            @Override
            public boolean needsNote(ReasonKind kind, String code) {
                return kind != ReasonKind.CLAIM && code.equals("OTHER");
            }

            @Override
            public List<ClaimReason> with(ReasonKind kind, List<ReasonPolicy> policies) {
                return Collections.emptyList();
            }
        };
    }
}
