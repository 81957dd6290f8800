package org.aftersale.credit;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditAccount;
import org.aftersale.credit.ledger.CreditAccounts;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditLedger;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditPosting;
import org.aftersale.credit.ledger.CreditReads;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;

/** Starts no transaction itself, like {@link StoreCreditsImpl}. */
@Service("aftersaleStoreCreditDesk")
public class StoreCreditDeskImpl implements StoreCreditDesk {

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    @Resource(name = "aftersaleCreditAccounts")
    protected CreditAccounts accounts;

    @Resource(name = "aftersaleCreditLedger")
    protected CreditLedger ledger;

    @Resource(name = "aftersaleCreditReads")
    protected CreditReads reads;

    @Resource(name = "aftersaleCreditRules")
    protected CreditRules rules;

    @Resource(name = "aftersaleCreditLimit")
    protected CreditLimit limit;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public List<CreditBalance> balance(StaffMember staff, long customerId) {
        staff.require(Permission.READ_REFUNDS);
        return credits.balance(customerId);
    }

    @Override
    public List<CreditGrant> grants(StaffMember staff, long customerId) {
        staff.require(Permission.READ_REFUNDS);
        return reads.grants(customerId, clock.millis());
    }

    @Override
    public Slice<CreditMovement> history(StaffMember staff, long customerId, int page) {
        staff.require(Permission.READ_REFUNDS);
        return credits.history(customerId, page);
    }

    @Override
    public Amount limit(StaffMember staff, String currency) {
        staff.require(Permission.GRANT_CREDIT);
        return staff.hasPermission(Permission.APPROVE_REFUNDS)
                ? null
                : limit.in(currency).orElse(null);
    }

    @Override
    public long grant(StaffMember staff, long customerId, CreditForm form) {
        staff.require(Permission.GRANT_CREDIT);
        Amount max = rules.isCurrency(form.currency) ? limit(staff, form.currency) : null;
        NewCredit credit = rules.check(customerId, form, max, clock.millis());
        return credits.grant(credit, staff.asActor(), key(staff, form.requestKey));
    }

    @Override
    public Amount reverse(StaffMember staff, long customerId, long grantId, ReversalForm form) {
        staff.require(Permission.GRANT_CREDIT);
        CreditAccount account =
                accounts.ofGrant(customerId, grantId)
                        .orElseThrow(() -> NotFoundException.of("grant", grantId));
        Long minor = rules.check(form, account.getCurrency());
        CreditPosting act =
                CreditPosting.of(
                                CreditEntryKind.REVERSAL,
                                staff.asActor(),
                                key(staff, form.requestKey))
                        .withReason(CreditReason.valueOf(form.reason), rules.note(form.note));
        return ledger.reverse(account, grantId, minor, act);
    }

    /** Includes the staff id, so that nobody can reuse another's key. */
    private static String key(StaffMember staff, String requestKey) {
        return "desk." + staff.getId() + '.' + requestKey;
    }
}
