package org.aftersale.claim.remedy;

import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimDueTime;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStore;
import org.aftersale.claim.ClaimTransitions;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleRemedyDesk")
@Transactional("blTransactionManager")
public class RemedyDeskImpl implements RemedyDesk {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleClaimMoves")
    protected ClaimTransitions moves;

    @Resource(name = "aftersaleClaimDueTime")
    protected ClaimDueTime dueTime;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean canSettle(StaffMember staff, Claim claim) {
        return staff.hasPermission(Permission.DECIDE) && claim.isOwed();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean needsNote(Claim claim, ClaimLine line) {
        return claim.getRemedyAsked().isPaid();
    }

    @Override
    public void settle(
            StaffMember staff, String number, long lineId, String note, long seenVersion) {
        staff.require(Permission.DECIDE);
        Claim claim =
                store.byNumber(number).orElseThrow(() -> NotFoundException.of("claim", number));
        ClaimLine line =
                claim.getLines().stream()
                        .filter(each -> each.getId() == lineId)
                        .findFirst()
                        .orElseThrow(() -> NotFoundException.of("claim line", lineId));
        if (claim.getVersion() != seenVersion) {
            throw ConcurrentChangeException.of(number, seenVersion, claim.getVersion());
        }
        String text = checked(note, needsNote(claim, line));
        Long promised = claim.getRemedyBy();
        moves.settle(claim, line, staff.asActor(), null, text);
        dueTime.settled(claim, promised);
    }

    private static String checked(String typed, boolean required) {
        String text = UserText.normalize(typed);
        FieldErrors errors = new FieldErrors();
        if (text.isEmpty() && required) {
            errors.add("note", "aftersale.error.remedy.note");
        } else if (UserText.NOTE.isExceededBy(text)) {
            errors.add(
                    "note",
                    "aftersale.error.note.long",
                    UserText.NOTE.getMost(),
                    UserText.NOTE.length(text));
        }
        errors.throwIfAny();
        return text;
    }
}
