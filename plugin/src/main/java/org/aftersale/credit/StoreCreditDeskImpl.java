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
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;

/** Starts no transaction itself, like {@link StoreCreditsImpl}. */
@Service("aftersaleStoreCreditDesk")
public class StoreCreditDeskImpl implements StoreCreditDesk {

    private static final int MOST_REQUESTS = 50;

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

    @Resource(name = "aftersaleCreditGranting")
    protected CreditGranting granting;

    @Resource(name = "aftersaleCreditRequests")
    protected CreditRequests requests;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

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
    public Amount allowance(StaffMember staff, long customerId, String currency) {
        staff.require(Permission.GRANT_CREDIT);
        return lock.reading(() -> allowances.left(staff, customerId, currency));
    }

    @Override
    public CreditGrantOutcome grant(StaffMember staff, long customerId, CreditForm form) {
        staff.require(Permission.GRANT_CREDIT);
        NewCredit credit = rules.check(customerId, form, clock.millis());
        return granting.grant(staff, credit, key(staff, form.requestKey));
    }

    @Override
    public List<CreditRequest> requests(StaffMember staff, long customerId) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> requests.waiting(customerId));
    }

    @Override
    public List<CreditRequest> requests(StaffMember staff) {
        staff.require(Permission.READ_REFUNDS);
        return lock.reading(() -> requests.waiting(MOST_REQUESTS));
    }

    @Override
    public boolean canApprove(StaffMember staff, CreditRequest request) {
        return isWaiting(request)
                && staff.hasPermission(Permission.APPROVE_REFUNDS)
                && request.getRequestedById() != staff.getId();
    }

    @Override
    public boolean canReject(StaffMember staff, CreditRequest request) {
        boolean own = request.getRequestedById() == staff.getId();
        return isWaiting(request)
                && staff.hasPermission(own ? Permission.GRANT_CREDIT : Permission.APPROVE_REFUNDS);
    }

    private static boolean isWaiting(CreditRequest request) {
        return request.getStatus() == CreditRequestStatus.WAITING;
    }

    @Override
    public void approve(StaffMember staff, long customerId, long requestId) {
        staff.require(Permission.APPROVE_REFUNDS);
        CreditRequest request = request(customerId, requestId);
        if (request.getRequestedById() == staff.getId()) {
            throw PermissionDeniedException.missing(
                    "approval by a second person", staff.getLogin());
        }
        granting.approve(staff, request);
    }

    @Override
    public void reject(StaffMember staff, long customerId, long requestId) {
        if (!staff.hasPermission(Permission.GRANT_CREDIT)) {
            staff.require(Permission.APPROVE_REFUNDS);
        }
        CreditRequest request = request(customerId, requestId);
        boolean own = request.getRequestedById() == staff.getId();
        staff.require(own ? Permission.GRANT_CREDIT : Permission.APPROVE_REFUNDS);
        granting.reject(staff, request);
    }

    private CreditRequest request(long customerId, long requestId) {
        return lock.reading(() -> requests.of(customerId, requestId))
                .orElseThrow(() -> NotFoundException.of("credit request", requestId));
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
